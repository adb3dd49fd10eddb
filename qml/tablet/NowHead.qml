pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Where we are: the item, its time, and who speaks.
Item {
    id: root

    required property var desk
    required property Names names
    readonly property var now: desk.now
    readonly property string title: now.what === "item" ? now.title
        : now.what === "section" ? qsTr("Confidential section")
        : now.what === "pause" ? qsTr("A break")
        : now.what === "closed" ? qsTr("The conference is over")
        : qsTr("We will continue shortly")
    readonly property string under: now.what === "pause" ? (now.until !== "" ? qsTr("We go on at %1").arg(now.until)
            : qsTr("Since %1. %2 says when we go on.").arg(now.from).arg(names.chair))
        : now.what === "closed" ? qsTr("Thank you. Nothing can be added now.")
        : now.what === "section" ? (now.reason !== "" ? qsTr("%1. What is said here stays with those in the room.")
            .arg(now.reason) : qsTr("What is said here stays with those in the room."))
        : now.what === "item" && now.speaker === "" && now.lead !== "" ? qsTr("%1 leads").arg(now.lead) : ""
    readonly property bool speaks: now.what !== "closed" && now.what !== "pause" && (now.speaker ?? "") !== ""
    property bool offersPlan: false
    // Nothing stands below it.
    property bool alone: false

    signal toPlan

    implicitHeight: column.implicitHeight + 40

    HalfRound {
        anchors.fill: parent
        radius: Theme.tablet.cardRadius
        roundBottom: root.alone
        color: Theme.now.accentTint
    }

    Rule {
        visible: !root.alone
        anchors.bottom: parent.bottom
        width: parent.width
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        spacing: 2

        RowLayout {
            spacing: 12
            Layout.fillHeight: false

            Words {
                text: qsTr("Now")
                type: Theme.tablet.body
                color: Theme.now.accent
                strong: true
                Layout.fillWidth: true
            }

            Words {
                visible: root.now.what === "item" && root.now.minutes > 0
                text: qsTr("%1 of %2 minutes").arg(root.now.elapsed).arg(root.now.minutes)
                type: Theme.tablet.second
                quiet: true
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }
        }

        Heading {
            text: root.title
            type: Theme.tablet.title
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 10
            Layout.fillHeight: false
            Layout.topMargin: 2

            Icon {
                visible: root.speaks
                name: "speak"
                size: Theme.tablet.icon
                color: Theme.now.accent
            }

            Words {
                visible: text !== ""
                text: !root.speaks ? root.under
                    : root.now.speakerId === root.desk.myId ? qsTr("You are speaking")
                    : root.now.speakerRole !== "" ? qsTr("%1, %2, is speaking").arg(root.now.speaker).arg(root.now.speakerRole)
                    : qsTr("%1 is speaking").arg(root.now.speaker)
                type: Theme.tablet.body
                Layout.fillWidth: true
            }

            ActButton {
                visible: root.offersPlan
                text: qsTr("Open the plan")
                glyphAfter: "right"
                kind: ActButton.Kind.Accent
                face: Theme.tablet
                onClicked: root.toPlan()
            }
        }

        Words {
            visible: root.speaks && root.under !== ""
            text: root.under
            type: Theme.tablet.second
            quiet: true
            Layout.fillWidth: true
        }
    }
}
