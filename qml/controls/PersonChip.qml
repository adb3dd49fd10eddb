import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One person: initials, name and what they are. `note` stands at the end (a mark on a scale, a time). `pressable`
// makes it a button that can be on.
Pressable {
    id: root

    required property string initials
    // `text` is the name.
    property string role: ""
    property string note: ""
    property bool warm: false
    property bool pressable: false
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    readonly property real sides: Math.round(face.gap * 0.5)

    enabled: pressable
    activeFocusOnTab: pressable
    implicitWidth: row.implicitWidth + sides + face.padding
    implicitHeight: Math.max(pressable ? face.control : face.chip, row.implicitHeight + sides * 2)
    told: pressable ? Accessible.Button : Accessible.StaticText
    choosable: pressable

    Accessible.name: text + (role !== "" ? ", " + role : "") + (note !== "" ? ", " + note : "")

    Rectangle {
        anchors.fill: parent
        radius: Math.min(height / 2, root.face.avatar / 2 + root.sides)
        color: root.checked ? root.look.accentTint : root.hovered && root.pressable ? root.look.sunken : root.look.surface
        border.width: root.checked ? 2 : root.pressable ? root.face.edge : root.look.lineWidth
        border.color: root.checked ? root.look.accent : root.pressable ? root.look.edge : root.look.line
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.sides
        width: Math.min(implicitWidth, root.width - root.sides - root.face.padding)
        spacing: Math.round(root.face.gap * 0.75)

        Avatar {
            initials: root.initials
            name: root.text
            warm: root.warm
            face: root.face
            look: root.look

            Accessible.ignored: true
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)

            Words {
                text: root.text
                type: root.face.second
                look: root.look
                strong: true
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)

                Accessible.ignored: true
            }

            Words {
                visible: root.role !== ""
                text: root.role
                type: root.face.small
                look: root.look
                quiet: true
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)

                Accessible.ignored: true
            }
        }

        Figures {
            visible: root.note !== ""
            text: root.note
            type: root.face.second
            look: root.look
            strong: true
            Layout.leftMargin: 4

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Math.min(root.height / 2, root.face.avatar / 2 + root.sides)
    }
}
