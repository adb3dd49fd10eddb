import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// What is still missing, as a dashed slot with a question where the answer will stand. `pressable` makes it a
// button; on the big screen it only asks.
Pressable {
    id: root

    property string glyph: ""
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property bool pressable: true
    readonly property color ink: pressable ? look.worry : look.ink2
    readonly property real sides: face.gap * 0.8

    enabled: pressable
    implicitWidth: inside.implicitWidth + 2 * sides
    implicitHeight: Math.max(pressable ? face.control : 0, inside.implicitHeight + 8)
    told: pressable ? Accessible.Button : Accessible.StaticText

    Dashes {
        anchors.fill: parent
        radius: root.face.radius
        color: root.pressable ? root.look.worry : root.look.edge
        thickness: Math.max(1.5, root.face.edge)
        fill: root.down ? root.look.worryTint : "transparent"
    }

    Centred {
        id: inside

        anchors.fill: parent
        anchors.leftMargin: root.sides
        anchors.rightMargin: root.sides
        middle: false

        Icon {
            visible: root.glyph !== ""
            name: root.glyph
            size: root.face.icon
            color: root.ink
        }

        Words {
            text: root.text
            type: root.face.body
            look: root.look
            color: root.ink
            strong: root.pressable
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: root.face.radius
    }
}
