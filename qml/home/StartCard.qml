import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One way to begin: a large card that is a button.
Pressable {
    id: root

    property string glyph: ""
    property string under: ""
    property string keyCap: ""
    property bool main: false
    property bool busy: false

    readonly property Tokens look: Theme.now
    readonly property color ground: main ? look.accent : look.surface
    readonly property color ink: main ? look.overAccent : look.ink

    implicitWidth: 320
    implicitHeight: Math.max(250 * Theme.step, inside.implicitHeight + 48)
    enabled: !busy

    Accessible.description: under

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.cardRadius + 4
        color: root.ground
        border.width: root.main ? 0 : Math.max(Theme.laptop.edge, root.look.lineWidth)
        border.color: root.look.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.ink
            opacity: root.down ? 0.14 : root.hovered ? 0.05 : 0
        }
    }

    ColumnLayout {
        id: inside

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 24
        spacing: 12

        RowLayout {
            Icon {
                name: root.glyph
                size: 40 * Theme.step
                color: root.main ? root.ink : root.look.accent
            }

            Item {
                Layout.fillWidth: true
            }

            KeyCap {
                text: root.keyCap
                type: Theme.laptop.small
                ink: root.main ? root.ink : root.look.ink2
                ground: root.ground
                Layout.alignment: Qt.AlignTop

                Accessible.ignored: true
            }
        }

        Words {
            text: root.text
            type: Theme.laptop.title
            color: root.ink
            Layout.fillWidth: true
            Layout.topMargin: 12

            Accessible.ignored: true
        }

        Words {
            text: root.busy ? qsTr("Being prepared. This takes a few seconds.") : root.under
            type: Theme.laptop.body
            color: root.main ? root.ink : root.look.ink2
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        corner: Theme.laptop.cardRadius + 4
    }
}
