import QtQuick
import Waymark.Theme

// How much of an item's time is used: a thin bar, `part` from 0 to 1.
Rectangle {
    id: root

    required property real part
    property Tokens look: Theme.now

    implicitWidth: 140
    implicitHeight: 6
    radius: height / 2
    color: look.surface
    border.width: 1
    border.color: look.accent

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 % of the time").arg(Math.round(part * 100))

    Rectangle {
        width: Math.max(parent.height, parent.width * Math.min(1, Math.max(0, root.part)))
        height: parent.height
        radius: height / 2
        color: root.look.accent
        anchors.left: parent.left
    }
}
