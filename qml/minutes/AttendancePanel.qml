pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who is where, person by person. Those of another part are folded away while a part sits.
Panel {
    id: root

    required property var desk
    property bool unfolded: false
    property Tokens look: Theme.now
    readonly property string what: desk.now.what ?? "none"
    readonly property bool sits: what !== "none" && what !== "closed"
    readonly property int folded: book.rows.filter(person => !mine(person)).length

    // Of this part, or of every part.
    function mine(person: var): bool {
        return !sits || person.inRunning || person.excluded || person.part === ""
    }

    title: qsTr("Attendance")
    subtitle: qsTr("The time of each mark stands in the record.")
    onVisibleChanged: unfolded = false

    Book {
        id: book

        model: root.desk.people
    }

    Card {
        padding: 1
        look: root.look
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Repeater {
                model: root.desk.people

                delegate: Item {
                    id: slot

                    required property var model

                    visible: root.mine(model) || root.unfolded
                    implicitHeight: row.implicitHeight + 10
                    Layout.fillWidth: true

                    Rule {
                        visible: slot.y > 0
                        width: parent.width
                        look: root.look
                    }

                    AttendanceRow {
                        id: row

                        anchors.verticalCenter: parent.verticalCenter
                        x: 16
                        width: parent.width - 26
                        desk: root.desk
                        person: slot.model
                        look: root.look
                    }
                }
            }
        }
    }

    RowLayout {
        visible: root.folded > 0 && root.sits
        spacing: 12

        Words {
            text: root.unfolded ? qsTr("Everybody is shown. Somebody may be looking on.")
                : qsTr("Who comes in another part is hidden while this one is in the room.")
            type: Theme.laptop.second
            look: root.look
            quiet: true
        }

        LinkLine {
            text: root.unfolded ? qsTr("Hide") : qsTr("Show")
            look: root.look
            onClicked: root.unfolded = !root.unfolded
        }
    }
}
