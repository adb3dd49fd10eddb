import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One item of the agenda with the number of its lines. A press shows its record.
Pressable {
    id: root

    required property string title
    // done, now or next
    required property string standing
    // -1: not known here.
    property int lines: -1
    property int elapsed: 0
    property int minutes: 0
    property string stopped: ""
    property bool compact: false
    property Tokens look: Theme.now
    readonly property bool now: standing === "now"

    readonly property string standingWords: now ? qsTr("now") : standing === "done" ? qsTr("done")
        : standing === "skipped" ? qsTr("skipped") : qsTr("to come")

    text: title + ", " + standingWords + (lines === 1 ? ", " + qsTr("1 line") : lines >= 0 ? ", " + qsTr("%1 lines").arg(lines) : "")
    implicitHeight: Math.max(compact ? 32 : 38, column.implicitHeight + (now ? 24 : compact ? 8 : 12))

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.now ? root.look.accentTint : root.checked || root.hovered ? root.look.sunken : "transparent"
        border.width: root.now ? 1 : root.checked ? 1 : 0
        border.color: root.now ? root.look.accent : root.look.edge
    }

    Icon {
        visible: root.now || root.standing === "done"
        x: root.mirrored ? parent.width - width - 10 : 10
        y: column.y + (Theme.laptop.second.leading - height) / 2
        name: root.now ? "right" : "check"
        size: 20
        color: root.now ? root.look.accent : root.look.well
    }

    Rectangle {
        visible: root.standing === "next"
        anchors.left: parent.left
        anchors.leftMargin: 11
        y: column.y + (Theme.laptop.second.leading - height) / 2
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: root.look.edge
    }

    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 43
        anchors.rightMargin: 11
        spacing: 6

        RowLayout {
            spacing: 8

            Words {
                text: root.title
                type: Theme.laptop.second
                look: root.look
                strong: root.now
                quiet: root.standing === "done"
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Figures {
                visible: root.lines > 0 || root.now && root.lines >= 0
                text: root.lines
                type: Theme.laptop.second
                look: root.look
                strong: root.now
                quiet: root.standing === "done"
                Layout.alignment: Qt.AlignTop

                Accessible.ignored: true
            }
        }

        ItemTime {
            visible: root.now
            ran: root.elapsed
            planned: root.minutes
            stopped: root.stopped
            type: Theme.laptop.small
            look: root.look
            Layout.fillWidth: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
