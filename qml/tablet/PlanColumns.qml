import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The table's head, and how wide its columns are.
Item {
    id: root

    implicitHeight: row.implicitHeight + 22

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 22
        anchors.rightMargin: 22
        spacing: 16

        Words {
            text: qsTr("What will happen")
            type: Theme.tablet.second
            strong: true
            quiet: true
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("Who")
            type: Theme.tablet.second
            strong: true
            quiet: true
            Layout.preferredWidth: root.width * 0.18
        }

        Words {
            text: qsTr("By when")
            type: Theme.tablet.second
            strong: true
            quiet: true
            Layout.preferredWidth: root.width * 0.17
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
