import QtQuick

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

    Text {
        x: root.width * 0.06
        width: root.width * 0.88
        y: root.height * 0.21
        height: root.height * 0.2
        text: root.text
        textFormat: Text.PlainText
        color: "#17252B"
        font.family: "Inter Display"
        font.weight: Font.DemiBold
        font.pixelSize: root.letters
        font.letterSpacing: -0.02 * root.letters
        fontSizeMode: Text.Fit
        minimumPixelSize: 10
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter

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
