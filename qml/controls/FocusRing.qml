import QtQuick
import Waymark.Theme

// The ring around whatever has the keyboard: 3 px, with a gap of 2. `around` is its parent or its sibling.
Rectangle {
    id: root

    required property Item around
    property Tokens look: Theme.now
    property real corner: 8

    anchors.fill: around
    anchors.margins: -(Theme.ring + Theme.ringGap)
    visible: around.activeFocus
    color: "transparent"
    radius: corner + Theme.ring + Theme.ringGap
    border.width: Theme.ring
    border.color: look.focus
    z: 10

    Accessible.ignored: true
}
