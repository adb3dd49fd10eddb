import QtQuick
import Waymark.Theme

// Initials in a circle. Warm for family and who is with them; ringed for somebody writing beside you.
Rectangle {
    id: root

    required property string initials
    required property string name
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property bool warm: false
    property bool ringed: false
    property real size: face.avatar
    property color ink: warm ? look.accent : ringed ? look.need : look.pro
    property color tint: warm ? look.accentTint : ringed ? look.needTint : look.proTint

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: tint
    border.width: ringed ? 2 : look.outlined ? look.lineWidth : 0
    border.color: ink

    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Text {
        anchors.centerIn: parent
        text: root.initials
        textFormat: Text.PlainText
        color: root.ink
        font.family: "Inter"
        font.pixelSize: Math.round(root.size * 0.36 + 1)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
