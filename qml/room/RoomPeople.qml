pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who is who, and who is speaking: what the room sees while people talk.
RoomCard {
    id: root

    required property var desk
    readonly property string speaker: desk.now.speaker ?? ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 48
        spacing: 20

        Heading {
            text: root.speaker !== "" ? qsTr("%1 is speaking").arg(root.speaker) : root.desk.now.plain ?? ""
            type: Theme.room.title
            look: Theme.light
            Layout.fillWidth: true
        }

        GridLayout {
            columns: 2
            columnSpacing: 48
            rowSpacing: 4
            Layout.fillWidth: true

            Repeater {
                model: root.desk.people

                delegate: RoomPerson {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
