pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// A child's plan as it grows: the last lines that fit, whole, so that the line just written is in sight.
Item {
    id: root

    required property var desk
    readonly property string child: {
        const all = root.desk.children.all
        const one = all.find(one => one.key === root.desk.planChild) ?? all[0]
        return one ? one.known : ""
    }

    Heading {
        id: title

        x: 16
        width: parent.width - 32 - where.implicitWidth - 24
        text: root.child !== "" ? qsTr("%1\u2019s plan").arg(root.child) : qsTr("The plan")
        type: Theme.room.title
        look: Theme.light
    }

    Words {
        id: where

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.baseline: title.baseline
        visible: lines.first > 0 && lines.last - lines.first + 1 < lines.count
        text: lines.first < lines.last ? qsTr("%1 to %2 of %3").arg(lines.first).arg(lines.last).arg(lines.count)
            : qsTr("%1 of %2").arg(lines.first).arg(lines.count)
        type: Theme.room.small
        look: Theme.light
        quiet: true
    }

    RoomCard {
        id: card

        y: title.height + 10
        width: parent.width
        height: parent.height - y

        Words {
            anchors.verticalCenter: parent.verticalCenter
            x: 56
            width: parent.width - 2 * x
            visible: lines.count === 0
            text: qsTr("We write it together, line by line.")
            type: Theme.room.body
            look: Theme.light
            quiet: true
            horizontalAlignment: Text.AlignHCenter
        }

        RoomPlanRow {
            id: head

            width: parent.width
            height: implicitHeight
            visible: lines.count > 0 && !stacked
            what: qsTr("What")
            owners: qsTr("Who")
            by: qsTr("By when")
            lacks: ""
            changed: false
            heads: true
        }

        RoomLines {
            id: lines

            x: Theme.light.lineWidth
            y: head.visible ? head.height : 8
            width: parent.width - 2 * x
            height: parent.height - y - 16
            holds: true

            Repeater {
                model: root.desk.plan

                delegate: RoomPlanRow {
                    required property string key
                    required property string section
                    readonly property var promised: ["care", "action", "visits", "contingency"]

                    visible: promised.includes(section)
                }
            }
        }
    }
}
