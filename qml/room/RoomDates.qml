pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The days that are set, and who works on the plan: what everybody takes home.
RoomCard {
    id: root

    required property var desk

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: 56
        width: parent.width - 2 * x
        visible: lines.count === 0
        text: root.desk.now.plain ?? ""
        type: Theme.room.hero
        look: Theme.light
    }

    RoomLines {
        id: lines

        x: 64
        y: 36
        width: parent.width - 2 * x
        height: parent.height - 2 * y
        spacing: 28
        centred: true

        // A day: what happens in words, and the day large.
        component Dated: Item {
            id: dated

            required property string what
            required property string day

            visible: day !== ""
            implicitHeight: date.y + date.implicitHeight

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1: %2").arg(what).arg(day)

            Icon {
                y: date.y + (Theme.room.title.leading - height) / 2
                name: "cal"
                size: 72
                color: Theme.light.accent
            }

            Words {
                id: label

                x: 108
                width: parent.width - x
                text: dated.what
                type: Theme.room.body
                look: Theme.light

                Accessible.ignored: true
            }

            Heading {
                id: date

                x: label.x
                y: label.implicitHeight
                width: label.width
                text: dated.day
                type: Theme.room.title
                look: Theme.light
                color: Theme.light.accent

                Accessible.ignored: true
            }
        }

        Repeater {
            model: root.desk.dates

            delegate: Dated {
                required property string names
                required property string group

                what: qsTr("%1: the group that works on the plan meets").arg(names)
                day: names !== "" ? group : ""
            }
        }
        Repeater {
            model: root.desk.dates

            delegate: Dated {
                required property string names
                required property string review

                what: qsTr("%1: we all meet again").arg(names)
                day: names !== "" ? review : ""
            }
        }
        Repeater {
            model: root.desk.plan

            delegate: Item {
                id: line

                required property string key
                required property string section
                required property string what
                required property string by
                required property bool changed

                visible: section === "group" || section === "review"
                implicitHeight: words.implicitHeight + 20

                Accessible.role: Accessible.ListItem
                Accessible.name: words.text

                ChangedBar {
                    anchors.fill: parent
                    changed: line.changed
                    look: Theme.light
                    bar: 12
                }

                Words {
                    id: words

                    x: 108
                    y: 10
                    width: parent.width - x - 16
                    text: line.by !== "" ? qsTr("%1, %2").arg(line.what).arg(line.by) : line.what
                    type: Theme.room.body
                    look: Theme.light

                    Accessible.ignored: true
                }
            }
        }
    }
}
