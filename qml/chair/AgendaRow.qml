import QtQuick
import QtQuick.Layouts
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
        y: root.now ? 12 : (parent.height - height) / 2
        name: root.now ? "right" : "check"
        size: 20
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

    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 43
        anchors.rightMargin: 10
        spacing: 5

        RowLayout {
            spacing: 8

            Words {
                text: root.title
                type: Theme.laptop.second
                look: root.look
                strong: root.now
                quiet: root.standing === "done" || root.standing === "skipped"
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.standing === "skipped"
                text: qsTr("skipped")
                type: Theme.laptop.small
                look: root.look
                quiet: true
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }

            Figures {
                visible: text !== ""
                text: root.at
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
