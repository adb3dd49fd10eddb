pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Always there: what makes the room safe on the left, the next step on the right. With large text the acts stand in two
// rows, and the less urgent of them are under "More" alone.
Rectangle {
    id: root

    required property var desk
    required property ChairActs acts
    required property bool compact
    // A panel is open in the middle: the agenda waits.
    property bool busy: false
    property bool sectionOpen: false
    // The agenda and the people are panels of their own.
    property bool folded: false
    property string beginText: ""
    property string beginReason: ""
    property Tokens look: Theme.now

    readonly property string what: desk.now.what ?? "none"
    readonly property bool covered: desk.around.covered ?? false
    readonly property bool hasNext: (desk.now.nextItem ?? "") !== ""
    readonly property string wait: qsTr("Finish or put away what is open first")
    readonly property int tall: compact ? 48 : 52
    // Few words where there is little room: the whole sentence is read aloud all the same.
    readonly property bool brief: width < 1640 * Theme.step
    readonly property bool large: width < 1100 * Theme.step
    readonly property bool over: what === "closed"

    signal chose(string act)
    signal backAsked
    signal nextAsked
    signal closeAsked

    implicitHeight: Math.max(compact ? 68 : 76, start.height + 20, end.implicitHeight + 20)
    color: look.surface

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Always at hand")

    component AtHand: ActButton {
        property string act: ""
        readonly property var is: root.acts.find(act)

        spoken: is.text
        glyph: is.glyph
        keyCap: root.acts.cap(is.keys)
        reason: is.reason ?? ""
        least: root.tall
        leftPadding: root.brief ? 10 : 14
        rightPadding: leftPadding
        look: root.look
        onClicked: root.chose(act)
    }

    Rule {
        width: parent.width
        look: root.look
    }

    Flow {
        id: start

        x: 20
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - end.width - 52
        spacing: 8

        AtHand {
            act: "cover"
            text: root.covered ? root.brief ? qsTr("Covered") : qsTr("Room screen is covered")
                : root.brief ? qsTr("Cover") : qsTr("Cover the room screen")
            spoken: root.covered ? qsTr("The room screen is covered. Press to show it again") : qsTr("Cover the room screen")
            kind: ActButton.Kind.Dark
            held: root.covered
        }

        AtHand {
            visible: !root.over
            act: "section"
            text: root.brief ? qsTr("Section") : qsTr("Confidential section")
            held: root.sectionOpen || root.what === "section"
        }

        Row {
            visible: !root.over
            spacing: 2

            AtHand {
                act: "break"
                text: root.what === "pause" ? qsTr("On a break") : qsTr("Break")
                held: root.what === "pause"
            }

            AtHand {
                visible: root.what !== "pause"
                act: "timed"
                keyCap: ""
                Accessible.description: reason !== "" ? reason : qsTr("Key: %1").arg("Shift F4")
            }
        }

        AtHand {
            visible: !root.over && !root.large
            act: "handover"
            text: root.what === "none" ? qsTr("Next part") : qsTr("Hand over")
        }

        AtHand {
            visible: !root.over && !root.large
            act: "exclude"
            text: qsTr("Exclude")
        }

        AtHand {
            visible: root.folded
            act: "left"
            text: qsTr("Agenda")
        }

        AtHand {
            visible: root.folded
            act: "right"
            text: qsTr("People")
        }

        AtHand {
            act: "find"
            text: qsTr("More")
            spoken: qsTr("Everything else that can be done")
            kind: ActButton.Kind.Quiet
        }
    }

    RowLayout {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        ActButton {
            visible: root.what === "item" && (root.desk.now.step ?? 0) > 1
            spoken: qsTr("Back to the item before")
            glyph: "left"
            reason: root.busy ? root.wait : ""
            least: root.tall
            look: root.look
            onClicked: root.backAsked()
        }

        ActButton {
            visible: root.what === "none" && root.desk.may.CloseConference === true
            text: root.brief ? qsTr("Close") : qsTr("Close the conference")
            spoken: qsTr("Close the conference")
            least: root.tall
            look: root.look
            onClicked: root.closeAsked()
        }

        ActButton {
            visible: root.what !== "closed"
            text: root.what === "pause" ? qsTr("Go on")
                : root.what === "section" ? qsTr("End the section")
                : root.what === "none" ? root.beginText
                : root.hasNext ? qsTr("Next: %1").arg(root.desk.now.next)
                : qsTr("End part %1").arg(root.desk.now.part)
            glyphAfter: "right"
            kind: ActButton.Kind.Filled
            reason: root.busy ? root.wait : root.what === "none" ? root.beginReason : ""
            least: root.tall
            look: root.look
            onClicked: root.nextAsked()
            Layout.maximumWidth: Math.max(180, root.width * (root.large ? 0.4 : 0.2))
        }
    }
}
