pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Professionals who know the family in private, as long as the chair has not decided what follows. How they know
// them stands in the sheet: somebody may be looking on.
Card {
    id: root

    required property var desk
    readonly property var open: book.rows.filter(one => one.state === "declared")

    signal decideAsked(string connection)

    visible: open.length > 0
    tone: Card.Tone.WorryEdge
    topPadding: 10
    bottomPadding: 10

    Book {
        id: book

        model: root.desk.connections
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Repeater {
            model: root.open.length

            delegate: ColumnLayout {
                id: one

                required property int index
                readonly property var row: root.open[index] ?? ({ "key": "", "name": "", "what": "" })

                spacing: 6
                Layout.fillWidth: true

                Words {
                    text: qsTr("%1 has a personal connection").arg(one.row.name)
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    Layout.fillWidth: true
                }

                ActButton {
                    text: qsTr("Decide what follows")
                    spoken: qsTr("Decide what follows for %1").arg(one.row.name)
                    type: Theme.laptop.second
                    least: 34
                    reason: root.desk.may.DecideConnection === true ? "" : qsTr("Not just now")
                    look: root.look
                    onClicked: root.decideAsked(one.row.key)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
