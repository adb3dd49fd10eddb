pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Actions I proposed that the chair has not put into the plan yet.
ColumnLayout {
    id: root

    required property var desk

    spacing: 0

    Repeater {
        model: root.desk.mine

        delegate: Item {
            id: line

            required property string kind
            required property string text
            required property string status
            required property string statusSay

            visible: kind === "action" && status === "waiting"
            implicitHeight: column.implicitHeight + 22
            Layout.fillWidth: true

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Proposed by you") + ". " + text + ". " + statusSay

            Dashes {
                anchors.fill: parent
                anchors.leftMargin: -2
                anchors.rightMargin: -2
                color: Theme.now.edge
                fill: Theme.now.sunken
                thickness: 2
            }

            ColumnLayout {
                id: column

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                anchors.leftMargin: 22
                anchors.rightMargin: 22
                spacing: 0

                RowLayout {
                    spacing: 8

                    Icon {
                        name: "clock"
                        size: Theme.tablet.icon - 4
                        color: Theme.now.ink2
                    }

                    Words {
                        text: qsTr("Proposed by you") + " · " + line.statusSay
                        type: Theme.tablet.second
                        strong: true
                        quiet: true
                        Layout.fillWidth: true

                        Accessible.ignored: true
                    }
                }

                Words {
                    text: line.text
                    type: Theme.tablet.body
                    Layout.fillWidth: true

                    Accessible.ignored: true
                }
            }
        }
    }
}
