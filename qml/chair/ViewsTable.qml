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
            spacing: 10
            Layout.leftMargin: 14
            Layout.rightMargin: 12
            Layout.topMargin: 9
            Layout.bottomMargin: 9

            Words {
                text: qsTr("Agency")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                wrapMode: Text.NoWrap
                Layout.preferredWidth: 200
                Layout.minimumWidth: 200
            }

            Words {
                text: qsTr("At risk?")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                wrapMode: Text.NoWrap
                Layout.preferredWidth: 100
                Layout.minimumWidth: 100
            }

            Words {
                text: qsTr("Category")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                wrapMode: Text.NoWrap
                Layout.preferredWidth: Math.round(76 * Math.min(Theme.step, 1.5))
                Layout.minimumWidth: Math.round(76 * Math.min(Theme.step, 1.5))
                Layout.maximumWidth: Math.round(76 * Math.min(Theme.step, 1.5))
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
                required property int index

                last: index === root.desk.views.count - 1
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
