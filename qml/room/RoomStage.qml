import QtQuick
import Waymark.Theme
import Waymark.Controls

// What the big screen shows while people talk: where we are on top, below it what the running item needs.
Item {
    id: root

    required property var desk
    readonly property string kind: desk.now.kind ?? ""
    // Pages are all there and one is shown: no word waits for a page to be made.
    readonly property bool talk: kind === "" || kind === "talk"
    readonly property bool dated: kind === "dates" || kind === "next"

    RoomTop {
        id: top

        x: 72
        y: 36
        width: parent.width - 144
        now: root.desk.now
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.leftMargin: 56
        anchors.rightMargin: 56
        anchors.topMargin: 36
        anchors.bottomMargin: strip.visible ? 24 : 44

        RoomPeople {
            anchors.fill: parent
            visible: root.talk
            desk: root.desk
        }
        RoomColumns {
            anchors.fill: parent
            visible: root.kind === "columns"
            desk: root.desk
        }
        RoomVoices {
            anchors.fill: parent
            visible: root.kind === "voices"
            desk: root.desk
        }
        RoomViews {
            anchors.fill: parent
            visible: root.kind === "views"
            desk: root.desk
        }
        RoomPlan {
            anchors.fill: parent
            visible: root.kind === "plan"
            desk: root.desk
            sections: ["care", "action", "visits", "contingency"]
        }
        RoomDates {
            id: dates

            width: parent.width
            visible: root.dated && desk.dates.count > 0
            desk: root.desk
        }
        RoomPlan {
            anchors.fill: parent
            anchors.topMargin: dates.visible ? dates.height + 32 : 0
            visible: root.dated
            desk: root.desk
            untitled: dates.visible
            sections: ["group", "review"]
        }
        RoomDecisions {
            anchors.fill: parent
            visible: root.kind === "told"
            desk: root.desk
        }
    }

    Rectangle {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        height: 70
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
