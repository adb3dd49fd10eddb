import QtQuick

// A box that is round only on some sides (Rectangle has one radius for all corners). The overhang of a wider
// round box is cut off by a clip.
Item {
    id: root

    property real radius: 8
    property bool roundLeft: true
    property bool roundRight: true
    property bool roundTop: true
    property bool roundBottom: true
    property color color: "transparent"
    property color rim: "transparent"
    property real rimWidth: 0

    clip: !(roundLeft && roundRight && roundTop && roundBottom)

    // Left and right mean themselves here: who asks has already turned them.
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: root.roundLeft ? 0 : -root.radius
        anchors.rightMargin: root.roundRight ? 0 : -root.radius
        anchors.topMargin: root.roundTop ? 0 : -root.radius
        anchors.bottomMargin: root.roundBottom ? 0 : -root.radius
        radius: root.radius
        color: root.color
        border.width: root.rimWidth
        border.color: root.rim
    }

    // The cut sides still need their line.
    Rectangle {
        visible: !root.roundLeft && root.rimWidth > 0
        width: root.rimWidth
        height: parent.height
        color: root.rim
    }

    Rectangle {
        visible: !root.roundRight && root.rimWidth > 0
        x: parent.width - width
        width: root.rimWidth
        height: parent.height
        color: root.rim
    }
}
