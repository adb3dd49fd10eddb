import QtQuick
import Waymark.Theme
import Waymark.Controls

// What the big screen shows while people talk: where we are on top, below it what the running item needs. A welcome and a
// break have the screen to themselves.
Item {
    id: root

    required property var desk
    readonly property string kind: desk.now.kind ?? ""
    readonly property bool resting: desk.now.what === "pause"
    readonly property var drawn: ["columns", "voices", "views", "plan", "dates", "told", "next", "welcome", "scales"]
    // Pages are all there and one is shown: no word waits for a page to be made.
    readonly property string page: resting ? "break" : drawn.includes(kind) ? kind : "talk"
    readonly property bool dated: page === "dates" || page === "next"
    readonly property bool whole: page === "break" || page === "welcome"

    RoomTop {
        id: top

        x: 72
        y: 32
        width: parent.width - 144
        now: root.desk.now
        visible: !root.whole
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: root.whole ? parent.top : top.bottom
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.leftMargin: 56
        anchors.rightMargin: 56
        anchors.topMargin: root.whole ? 48 : 30
        anchors.bottomMargin: strip.visible ? 20 : 40

        RoomWelcome {
            anchors.fill: parent
            visible: root.page === "welcome"
            desk: root.desk
        }
        RoomTalk {
            anchors.fill: parent
            visible: root.page === "talk"
            desk: root.desk
        }
        RoomColumns {
            anchors.fill: parent
            visible: root.page === "columns"
            desk: root.desk
        }
        RoomVoices {
            anchors.fill: parent
            visible: root.page === "voices"
            desk: root.desk
        }
        RoomScales {
            anchors.fill: parent
            visible: root.page === "scales"
            desk: root.desk
        }
        RoomViews {
            anchors.fill: parent
            visible: root.page === "views"
            desk: root.desk
        }
        RoomPlan {
            anchors.fill: parent
            visible: root.page === "plan"
            desk: root.desk
        }
        RoomDates {
            anchors.fill: parent
            visible: root.dated
            desk: root.desk
        }
        RoomDecisions {
            anchors.fill: parent
            visible: root.page === "told"
            desk: root.desk
        }
        RoomBreak {
            anchors.fill: parent
            visible: root.page === "break"
            desk: root.desk
        }
    }

    Rectangle {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.room.small.leading + 6
        visible: root.desk.rehearsal
        color: Theme.light.worryTint

        Words {
            anchors.centerIn: parent
            text: qsTr("Rehearsal. Nobody here is real.")
            type: Theme.room.small
            look: Theme.light
            color: Theme.light.worry
        }
    }
}
