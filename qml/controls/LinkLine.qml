import QtQuick
import Waymark.Theme

// Underlined words that lead somewhere.
Pressable {
    id: root

    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property color color: look.ink
    property bool strong: true

    implicitWidth: words.implicitWidth
    implicitHeight: Math.max(words.implicitHeight + 6, face === Theme.laptop ? 29 : Theme.touch)
    told: Accessible.Link

    Words {
        id: words

        anchors.fill: parent
        text: root.text
        type: root.face.body
        look: root.look
        color: root.color
        strong: root.strong
        font.underline: true
        verticalAlignment: Text.AlignVCenter

        Accessible.ignored: true
    }

    FocusRing {
        around: root
        look: root.look
        corner: 4
    }
}
