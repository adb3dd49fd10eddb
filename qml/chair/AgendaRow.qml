import QtQuick
import Waymark.Theme
import Waymark.Controls

// One item of the agenda. The item in hand shows how much of its time is used.
Pressable {
    id: root

    required property string title
    // done, now, next or skipped
    required property string standing
    required property string at
    property bool compact: false
    property string stopped: ""
    property int elapsed: 0
    property int minutes: 0
    property Tokens look: Theme.now

    readonly property bool now: standing === "now"
    readonly property bool skipped: standing === "skipped"
    readonly property bool timed: at !== ""

    text: now ? qsTr("%1, now, since %2").arg(title).arg(at)
        : standing === "done" ? qsTr("%1, done").arg(title)
        : standing === "skipped" ? qsTr("%1, skipped").arg(title) : qsTr("%1, to come, about %2").arg(title).arg(at)
    implicitHeight: Math.max(compact ? 32 : 38, column.implicitHeight + (now ? 24 : compact ? 8 : 14))

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.now ? root.look.accentTint : root.hovered ? root.look.sunken : "transparent"
        border.width: root.now ? 1 : 0
        border.color: root.look.accent
    }

    Icon {
        visible: root.now || root.standing === "done"
        x: root.LayoutMirroring.enabled ? parent.width - width - 11 : 11
        y: column.y + (Theme.laptop.second.leading - height) / 2
        name: root.now ? "right" : "check"
        size: Math.min(28, Theme.laptop.icon)
        color: root.now ? root.look.accent : root.look.well
    }

    Rectangle {
        visible: root.standing === "next"
        anchors.left: parent.left
        anchors.leftMargin: 12
        y: column.y + (Theme.laptop.second.leading - height) / 2
        width: 18
        height: 18
        radius: 9
        color: "transparent"
        border.width: 2
        border.color: root.look.edge
    }

    // Placed by bindings: a layout within a layout gives up when the size of text changes under it (Qt 6.4).
    Item {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 43
        anchors.rightMargin: 10
        implicitHeight: name.height + (root.now ? 5 + time.implicitHeight : 0)
        height: implicitHeight

        Words {
            id: name

            anchors.left: parent.left
            anchors.right: root.skipped ? passed.left : root.timed ? when.left : column.right
            anchors.rightMargin: root.skipped || root.timed ? 8 : 0
            text: root.title
            type: Theme.laptop.second
            look: root.look
            strong: root.now
            quiet: root.standing === "done" || root.skipped

            Accessible.ignored: true
        }

        Words {
            id: passed

            visible: root.skipped
            anchors.right: root.timed ? when.left : column.right
            anchors.rightMargin: root.timed ? 8 : 0
            text: qsTr("skipped")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        Figures {
            id: when

            visible: root.timed
            anchors.right: column.right
            text: root.at
            type: Theme.laptop.second
            look: root.look
            strong: root.now
            quiet: root.standing === "done"

            Accessible.ignored: true
        }

        ItemTime {
            id: time

            visible: root.now
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: name.bottom
            anchors.topMargin: 5
            ran: root.elapsed
            planned: root.minutes
            stopped: root.stopped
            type: Theme.laptop.small
            look: root.look
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
