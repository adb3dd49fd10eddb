pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The days that are set: when the core group first meets for each child, and when everybody meets again.
RoomCard {
    id: root

    required property var desk

    height: column.implicitHeight + 48

    ColumnLayout {
        id: column

        x: 40
        y: 24
        width: parent.width - 80
        spacing: 12

        Repeater {
            model: root.desk.dates

            delegate: GridLayout {
                id: one

                required property string names
                required property string group
                required property string review

                visible: names !== ""
                columns: 2
                columnSpacing: 40
                rowSpacing: 0
                Layout.fillWidth: true

                Words {
                    visible: one.group !== ""
                    text: qsTr("%1: core group").arg(one.names)
                    type: Theme.room.body
                    look: Theme.light
                    Layout.fillWidth: true
                }

                Heading {
                    visible: one.group !== ""
                    text: one.group
                    type: Theme.room.body
                    look: Theme.light
                }

                Words {
                    visible: one.review !== ""
                    text: qsTr("%1: we meet again").arg(one.names)
                    type: Theme.room.body
                    look: Theme.light
                    Layout.fillWidth: true
                }

                Heading {
                    visible: one.review !== ""
                    text: one.review
                    type: Theme.room.body
                    look: Theme.light
                }
            }
        }
    }
}
