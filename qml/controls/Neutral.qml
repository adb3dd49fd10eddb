import QtQuick
import Waymark.Controls

// The neutral picture: the same for every cause, every look and every viewer, so that it tells nothing. Kept
// loaded while hidden: covering is one frame. It takes every touch and key of what lies below.
FocusScope {
    id: root

    property string text: qsTr("We will continue shortly")
    readonly property int letters: Math.max(12, Math.round(Math.min(height * 0.109, width * 0.074)))

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.fill: parent
        color: "#F7EFDF"
    }

    Image {
        id: hills

        anchors.fill: parent
        source: "qrc:/waymark/icons/neutral-hills.svg"
        // Painted once, as wide as the screen or cut at its sides.
        sourceSize.width: Math.ceil(Math.max(root.width, root.height * 16 / 9))
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom
        horizontalAlignment: Image.AlignHCenter

        Accessible.ignored: true
    }

    // On whole pixels, so that they are shown as they were drawn.
    SteadyWords {
        x: Math.round(root.width * 0.06)
        y: Math.round(root.height * 0.21)
        width: Math.round(root.width * 0.88)
        height: Math.round(root.height * 0.2)
        text: root.text
        color: "#17252B"
        family: "Inter Display"
        pixels: root.letters

        Accessible.ignored: true
    }

    MouseArea {
        anchors.fill: parent
        enabled: root.visible
        hoverEnabled: true
        preventStealing: true
        onWheel: wheel => wheel.accepted = true
    }
}
