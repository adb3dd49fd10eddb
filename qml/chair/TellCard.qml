pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What another part decided or planned and this one has not been told. Folded until the chair opens it: the
// family in the room must not read over a shoulder what is not for them.
Card {
    id: root

    required property var desk
    // decision, plan-line or dates
    required property string kind
    property bool unfolded: false
    readonly property string title: kind === "decision" ? qsTr("Decisions to tell")
        : kind === "dates" ? qsTr("Dates to tell") : qsTr("Plan lines that can be told")
    readonly property int count: book.rows.filter(thing => thing.kind === kind).length

    visible: count > 0
    tone: Card.Tone.AccentEdge

    Book {
        id: book

        model: root.desk.toTell
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 14

        RowLayout {
            spacing: 10

            Words {
                text: root.title
                look: root.look
                strong: true
                wrapMode: Text.NoWrap

                Accessible.role: Accessible.Heading
            }

            Badge {
                text: root.count
                look: root.look
            }

            Words {
                text: root.unfolded ? qsTr("Only what you tell is seen by this part")
                    : qsTr("Folded away while others can look on")
                type: Theme.laptop.small
                look: root.look
                quiet: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }

            ActButton {
                text: root.unfolded ? qsTr("Fold") : qsTr("Show")
                spoken: qsTr("%1: %2").arg(text).arg(root.title)
                type: Theme.laptop.second
                look: root.look
                onClicked: root.unfolded = !root.unfolded
            }
        }

        Repeater {
            model: root.desk.toTell

            delegate: TellRow {
                id: slot

                required property int index

                visible: root.unfolded && thing.kind === root.kind
                desk: root.desk
                // From the plain copy: a row of the model itself is gone before its delegate is.
                thing: book.rows[index] ?? ({ "key": "", "kind": "", "text": "", "about": "" })
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
