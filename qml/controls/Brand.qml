import QtQuick
import Waymark.Theme

// The product's mark.
Rectangle {
    id: root

    property Tokens look: Theme.now
    property real size: 30

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: look.accent

    Accessible.role: Accessible.Graphic
    Accessible.name: "Waymark"

    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -root.size * 0.02
        name: "waymark"
        size: root.size * 0.6
        color: root.look.overAccent
    }
}
