import QtQuick
import Waymark.Theme
import Waymark.Controls

// A break with the time we go on. Nothing else: no item, no names.
Item {
    id: root

    required property var desk

    Column {
        anchors.centerIn: parent
        width: parent.width - 160
        spacing: 36

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 220
            height: 220
            radius: 110
            color: Theme.light.accentTint

            Icon {
                anchors.centerIn: parent
                name: "cup"
                size: 130
                color: Theme.light.accent
            }
        }

        Words {
            width: parent.width
            text: qsTr("We are having a break")
            type: Theme.room.lead
            look: Theme.light
            quiet: true
            horizontalAlignment: Text.AlignHCenter
        }

        Heading {
            width: parent.width
            text: qsTr("We go on at %1").arg(root.desk.now.until ?? "")
            type: Theme.room.vast
            look: Theme.light
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
