import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Always there: what makes the room safe on the left, the next step on the right.
Rectangle {
    id: root

    required property var desk
    required property bool compact
    // A panel is open in the middle: the agenda waits.
    property bool busy: false
    property bool sectionOpen: false
    property bool undoable: false
    property string beginText: ""
    property string beginReason: ""
    property Tokens look: Theme.now

    readonly property string what: desk.now.what ?? "none"
    readonly property bool covered: desk.around.covered ?? false
    readonly property bool hasNext: (desk.now.nextItem ?? "") !== ""
    readonly property string wait: qsTr("Finish or put away what is open first")
    readonly property int tall: compact ? 48 : 52
    readonly property real roomForNext: Math.max(180, width - start.implicitWidth - back.implicitWidth - 88)

    signal coverAsked
    signal sectionAsked
    signal breakAsked
    signal undoAsked
    signal backAsked
    signal nextAsked
    signal closeAsked
    signal finderAsked

    implicitHeight: Math.max(compact ? 68 : 76, row.implicitHeight + 20)
    color: look.surface

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Always at hand")

    Rule {
        width: parent.width
        look: root.look
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        spacing: 12

        RowLayout {
            id: start

            spacing: 12

            ActButton {
                text: root.covered ? qsTr("Room screen is covered") : qsTr("Cover the room screen")
                spoken: root.covered ? qsTr("The room screen is covered. Press to show it again") : text
                glyph: "cover"
                keyCap: "F2"
                kind: ActButton.Kind.Dark
                held: root.covered
                least: root.tall
                look: root.look
                onClicked: root.coverAsked()
            }

            ActButton {
                visible: root.what !== "closed"
                text: qsTr("Confidential section")
                glyph: "lock"
                keyCap: "F3"
                held: root.sectionOpen || root.what === "section"
                reason: root.what === "item" || root.what === "section" ? "" : qsTr("Only while a part sits")
                least: root.tall
                look: root.look
                onClicked: root.sectionAsked()
            }

            ActButton {
                visible: root.what !== "closed"
                text: root.what === "pause" ? qsTr("On a break") : qsTr("Break")
                glyph: "cup"
                keyCap: "F4"
                held: root.what === "pause"
                reason: root.what === "item" || root.what === "pause" ? "" : root.what === "section"
                    ? qsTr("End the confidential section first") : qsTr("Only while a part sits")
                least: root.tall
                look: root.look
                onClicked: root.breakAsked()
            }

            ActButton {
                text: qsTr("More")
                spoken: qsTr("Everything else that can be done")
                glyph: "dots"
                keyCap: "F1"
                kind: ActButton.Kind.Quiet
                least: root.tall
                look: root.look
                onClicked: root.finderAsked()
            }

            ActButton {
                visible: root.undoable
                text: qsTr("Undo")
                spoken: qsTr("Take back the line just added")
                glyph: "undo"
                keyCap: "Ctrl Z"
                kind: ActButton.Kind.Quiet
                least: root.tall
                look: root.look
                onClicked: root.undoAsked()
            }
        }

        Item {
            Layout.fillWidth: true
        }

        ActButton {
            id: back

            visible: root.what === "item" && (root.desk.now.step ?? 0) > 1
            text: qsTr("Back")
            spoken: qsTr("Back to the item before")
            glyph: "left"
            reason: root.busy ? root.wait : ""
            least: root.tall
            look: root.look
            onClicked: root.backAsked()
        }

        ActButton {
            visible: root.what === "none" && root.desk.may.CloseConference === true
            text: qsTr("Close the conference")
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
            Layout.maximumWidth: root.roomForNext
        }
    }
}
