pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// What the big screen shows while people talk: where we are on top, below it what the running item needs.
Item {
    id: root

    required property var desk
    readonly property string kind: desk.now.kind ?? ""
    readonly property var pages: ({
        "talk": people, "columns": columns, "voices": voices, "views": views, "plan": plan, "dates": dates,
        "told": told, "next": dates
    })

    RoomTop {
        id: top

        x: 72
        y: 36
        width: parent.width - 144
        now: root.desk.now
    }

    Loader {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: strip.visible ? strip.top : parent.bottom
        anchors.leftMargin: 56
        anchors.rightMargin: 56
        anchors.topMargin: 36
        anchors.bottomMargin: strip.visible ? 24 : 44
        sourceComponent: root.pages[root.kind] ?? people
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

    Component {
        id: people

        RoomPeople {
            desk: root.desk
        }
    }
    Component {
        id: columns

        RoomColumns {
            desk: root.desk
        }
    }
    Component {
        id: voices

        RoomVoices {
            desk: root.desk
        }
    }
    Component {
        id: views

        RoomViews {
            desk: root.desk
        }
    }
    Component {
        id: plan

        RoomPlan {
            desk: root.desk
            sections: ["care", "action", "visits", "contingency"]
        }
    }
    Component {
        id: dates

        RoomPlan {
            desk: root.desk
            sections: ["group", "review"]
        }
    }
    Component {
        id: told

        RoomDecisions {
            desk: root.desk
        }
    }
}
