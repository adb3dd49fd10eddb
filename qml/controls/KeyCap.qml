import QtQuick
import Waymark.Theme

// A key of the keyboard, drawn beside what it does.
Rectangle {
    id: root

    required property string text
    property Tokens look: Theme.now
    property TypeStyle type: Theme.laptop.small
    property color ink: look.ink2
    property color ground: look.surface

    implicitWidth: Math.max(implicitHeight, letters.implicitWidth + 14)
    implicitHeight: type.leading + 4
    radius: 5
    color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Key: %1").arg(text)

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        anchors.bottomMargin: 2
        radius: 4
        color: root.ground
    }

    Words {
        id: letters

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -0.5
        text: root.text
        type: root.type
        strong: true
        color: root.ink
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
