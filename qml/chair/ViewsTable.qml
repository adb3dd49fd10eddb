pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// All views of a round, shown together.
Card {
    id: root

    required property var desk

    padding: 1

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The views")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 12
            Layout.leftMargin: 16
            Layout.rightMargin: 16
            Layout.topMargin: 9
            Layout.bottomMargin: 9

            Words {
                text: qsTr("Agency")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.preferredWidth: 160
            }

            Words {
                text: qsTr("At risk?")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.preferredWidth: 104
            }

            Words {
                text: qsTr("Category")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.preferredWidth: 84
            }

            Words {
                text: qsTr("Why")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.desk.views

            delegate: ViewRow {
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
