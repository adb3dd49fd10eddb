import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One thing I sent, and what became of it.
RowLayout {
    id: root

    required property string text
    required property string status
    required property string statusSay
    property Face face: Theme.tablet
    readonly property bool up: status === "up"

    spacing: 10

    Accessible.role: Accessible.ListItem
    Accessible.name: text + ". " + statusSay

    Icon {
        name: root.up ? "screen" : root.status === "waiting" ? "clock" : "pause"
        size: root.face.icon - 3
        color: root.up ? Theme.now.well : Theme.now.ink2
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (root.face.second.leading - size) / 2
    }

    ColumnLayout {
        spacing: 0

        Words {
            text: qsTr("“%1”").arg(root.text)
            type: root.face.second
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        Words {
            text: root.statusSay
            type: root.face.second
            color: root.up ? Theme.now.well : Theme.now.ink2
            strong: true
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }
}
