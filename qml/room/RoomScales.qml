pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// What people are worried may happen and what safe looks like; then the question from 0 to 10, unseen; then all marks
// together, with the names and words that go with them. No mean, and no colour that says which number is good.
Item {
    id: root

    required property var desk
    readonly property var asked: desk.scales.count > 0 ? desk.scales.all[desk.scales.count - 1] : null
    readonly property bool shown: asked !== null && asked.shown
    readonly property ScaleEnds ends: ScaleEnds {
        tenIsSafe: root.asked === null || root.asked.tenIsSafe
    }
    readonly property var marks: desk.marks.all.filter(one => asked !== null && one.scale === asked.key)

    RoomDangers {
        anchors.fill: parent
        visible: root.asked === null
        desk: root.desk
    }

    RoomQuestion {
        anchors.fill: parent
        visible: root.asked !== null && !root.shown
        title: root.asked?.question ?? ""
        question: root.asked?.danger ?? ""
        given: -1
        then: qsTr("Everybody chooses a number, for themselves.")

        RoomScaleSteps {
            width: parent.width
            atNought: root.ends.low
            atTen: root.ends.high
        }
    }

    RoomCard {
        anchors.fill: parent
        visible: root.shown

        Heading {
            id: title

            x: 56
            y: 28
            width: parent.width - 2 * x
            text: root.asked?.question ?? ""
            type: text.length > 60 ? Theme.room.lead : Theme.room.title
            look: Theme.light
        }

        RoomScaleLine {
            id: line

            x: 56
            y: title.y + title.height + 8
            width: parent.width - 2 * x
            atNought: root.ends.low
            atTen: root.ends.high
            marks: root.marks.map(one => one.value)
        }

        RoomLines {
            x: 56
            y: line.y + line.height + 12
            width: parent.width - 2 * x
            height: parent.height - y - 24

            Repeater {
                model: root.desk.marks

                delegate: RoomMark {
                    visible: root.asked !== null && model.scale === root.asked.key
                }
            }
        }
    }
}
