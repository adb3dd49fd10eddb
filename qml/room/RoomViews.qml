pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The round for a child: the question while views are given, then all of them together, then the decision. Never a single
// view before they are shown, never a tally.
Item {
    id: root

    required property var desk
    readonly property var round: desk.round
    readonly property bool asked: (round.id ?? "") !== ""
    readonly property bool decided: decisions.latestChild === (round.childId ?? "-")

    RoomCard {
        anchors.fill: parent
        visible: root.asked && root.round.shown !== true

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 72
            anchors.bottomMargin: 260
            spacing: 24

            Heading {
                text: qsTr("The professionals are giving their view for %1").arg(root.round.child ?? "")
                type: Theme.room.hero
                look: Theme.light
                Layout.fillWidth: true
                Layout.maximumWidth: 1300
            }

            Words {
                text: "\u201c" + (root.round.question ?? "") + "\u201d"
                type: Theme.room.body
                look: Theme.light
                Layout.fillWidth: true
            }

            AnswerPills {
                visible: (root.round.expected ?? -1) > 0
                count: Math.max(0, root.round.expected ?? 0)
                filled: root.round.givenCount ?? 0
                look: Theme.light
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("We will show them all together.")
                type: Theme.room.body
                look: Theme.light
                quiet: true
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        HalfRound {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 200
            radius: Theme.room.cardRadius
            roundTop: false
            color: Theme.light.accentTint

            Icon {
                id: bubble

                x: 72
                anchors.verticalCenter: parent.verticalCenter
                name: "chat"
                size: 72
                color: Theme.light.accent
            }

            Words {
                anchors.left: bubble.right
                anchors.leftMargin: 40
                anchors.right: parent.right
                anchors.rightMargin: 72
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Then the family say what they think.\nTheir own words go in the record.")
                type: Theme.room.body
                look: Theme.light
            }
        }
    }

    RoomCard {
        anchors.fill: parent
        visible: root.asked && root.round.shown === true && !root.decided

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 40
            spacing: 0

            Heading {
                text: qsTr("Views for %1").arg(root.round.child ?? "")
                type: Theme.room.title
                look: Theme.light
                Layout.fillWidth: true
                Layout.bottomMargin: 12
            }

            Repeater {
                model: root.desk.views

                delegate: RoomView {
                    Layout.fillWidth: true
                }
            }

            Item {
                Layout.fillHeight: true
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
