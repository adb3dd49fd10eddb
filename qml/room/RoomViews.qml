pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The round for a child: the question while views are given, then all of them together, then the decision. Never a single
// view before they are shown, never a tally.
Item {
    id: root

    required property var desk
    readonly property var round: desk.round
    readonly property bool asked: (round.id ?? "") !== ""
    readonly property bool shown: asked && round.shown === true
    readonly property bool decided: decisions.latestChild === (round.childId ?? "-")

    RoomQuestion {
        anchors.fill: parent
        visible: root.asked && !root.shown && !root.decided
        title: qsTr("The professionals are giving their view for %1").arg(root.round.child ?? "")
        question: root.round.question ?? ""
        given: root.round.givenCount ?? -1
        then: qsTr("Then the family say what they think.\nTheir own words go in the record.")
    }

    RoomCard {
        anchors.fill: parent
        visible: root.shown && !root.decided

        Heading {
            id: title

            x: 64
            y: 32
            width: parent.width - 2 * x
            text: root.round.question ? qsTr("\u201c%1\u201d").arg(root.round.question)
                : qsTr("Views for %1").arg(root.round.child ?? "")
            type: Theme.room.title
            look: Theme.light
        }

        RoomLines {
            x: 40
            y: title.y + title.height + 8
            width: parent.width - 2 * x
            height: parent.height - y - 24

            Repeater {
                model: root.desk.views

                delegate: RoomView {}
            }
        }
    }

    RoomDecisions {
        id: decisions

        anchors.fill: parent
        visible: root.decided || !root.asked
        desk: root.desk
    }
}
