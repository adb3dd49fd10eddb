import QtQuick
import Waymark.Theme

// Behind a line that has just changed: a soft ground with a bar at its start. It fades by itself.
Item {
    id: root

    required property bool changed
    property Tokens look: Theme.now
    property real bar: 5

    visible: opacity > 0
    opacity: changed ? 1 : 0

    Accessible.ignored: true

    Behavior on opacity {
        NumberAnimation {
            duration: root.changed ? 0 : Theme.fade
        }
    }

    Rectangle {
        anchors.fill: parent
        color: root.look.changed
    }

    Rectangle {
        anchors.left: parent.left
        width: root.bar
        height: parent.height
        color: root.look.changedBar
    }
}
