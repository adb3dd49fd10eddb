import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the room screen shows, small. The same picture as there: the room's own face, made smaller.
ColumnLayout {
    id: root

    required property var desk
    property Component roomFace: null
    // Given from outside: a height that follows a width set by a layout comes too late (Qt 6.4).
    required property real pictureWidth
    property Tokens look: Theme.now
    readonly property bool neutral: (desk.around.roomNeutral ?? true) || (desk.roomDesk ? desk.roomDesk.lobby : false)
    readonly property bool drawn: roomFace !== null && desk.roomDesk !== null

    spacing: 8

    // The face needs its desk from the first moment, which a Loader cannot give.
    Component.onCompleted: {
        if (drawn)
            roomFace.createObject(small, { "desk": desk.roomDesk, "width": 1920, "height": 1080 })
    }

    RowLayout {
        spacing: 8

        Words {
            text: qsTr("What the room sees")
            type: Theme.laptop.small
            look: root.look
            strong: true
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Icon {
            name: root.neutral ? "cover" : "screen"
            size: Math.round(16 * Theme.step)
            color: root.neutral ? root.look.ink2 : root.look.well
        }

        Words {
            text: root.neutral ? qsTr("Covered") : qsTr("On")
            type: Theme.laptop.small
            look: root.look
            strong: true
            color: root.neutral ? root.look.ink2 : root.look.well
            wrapMode: Text.NoWrap
            Layout.leftMargin: -4
        }
    }

    Rectangle {
        implicitHeight: Math.round(root.pictureWidth * 9 / 16)
        radius: Theme.laptop.radius
        color: Theme.light.bg
        Layout.fillWidth: true

        Accessible.role: Accessible.Graphic
        Accessible.name: root.neutral ? qsTr("The room sees: We will continue shortly")
            : qsTr("The room sees: %1").arg(root.desk.now.plain ?? "")

        Item {
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            enabled: false

            Item {
                id: small

                visible: root.drawn && !root.neutral
                width: 1920
                height: 1080
                scale: parent.width / 1920
                transformOrigin: Item.TopLeft
            }

            ColumnLayout {
                visible: !root.drawn && !root.neutral
                anchors.centerIn: parent
                width: parent.width - 32
                spacing: 4

                Words {
                    text: qsTr("Now")
                    type: Theme.laptop.small
                    look: Theme.light
                    color: Theme.light.accent
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                Words {
                    text: root.desk.now.plain ?? ""
                    type: Theme.laptop.lead
                    look: Theme.light
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }

            Neutral {
                anchors.fill: parent
                visible: root.neutral
            }
        }

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: "transparent"
            border.width: 1
            border.color: root.look.edge
        }
    }

    ScreensLine {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }
}
