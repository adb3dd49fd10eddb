pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// This family's own way through the meeting: done, now, to come. Where it is long, now stays in sight with what is next.
RoomLines {
    id: root

    required property var steps

    holds: true
    beyond: 2
    spacing: 6

    Repeater {
        model: root.steps

        delegate: Item {
            id: step

            required property string key
            required property string plain
            required property string state
            readonly property bool changed: state === "now"
            readonly property bool done: state === "done"

            visible: state !== "skipped"
            implicitHeight: Math.max(72, words.implicitHeight + 12)

            Accessible.role: Accessible.ListItem
            Accessible.name: plain
            Accessible.description: done ? qsTr("Done") : changed ? qsTr("Now") : qsTr("To come")

            Rectangle {
                anchors.fill: parent
                visible: step.changed
                radius: Theme.room.radius
                color: Theme.light.accent
            }

            Icon {
                id: mark

                x: 16
                y: 6 + (Theme.room.body.leading - height) / 2
                visible: step.done || step.changed
                name: step.done ? "check" : "right"
                size: 52
                color: step.changed ? Theme.light.overAccent : Theme.light.accent
            }

            Rectangle {
                anchors.centerIn: mark
                visible: !mark.visible
                width: 26
                height: 26
                radius: 13
                color: "transparent"
                border.width: 4
                border.color: Theme.light.edge
            }

            Words {
                id: words

                x: 88
                y: 6
                width: parent.width - x - 20
                text: step.plain
                type: Theme.room.body
                look: Theme.light
                strong: step.changed
                quiet: step.done
                color: step.changed ? Theme.light.overAccent : step.done ? Theme.light.ink2 : Theme.light.ink

                Accessible.ignored: true
            }
        }
    }
}
