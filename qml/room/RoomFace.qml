import QtQuick
import Waymark.Theme
import Waymark.Controls

// The big screen. Drawn 1080 high and scaled to the window, so that a projector, a 4K screen and the chair's preview show
// the same. It shows what its desk holds; in the lobby that is nothing, and the neutral picture covers all. Nothing on it
// takes the focus or a key.
Item {
    id: root

    required property var desk
    readonly property real unit: height / 1080

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Room screen")

    // The one place where the distance of the last seat becomes type.
    Binding {
        target: Theme
        property: "roomStep"
        value: root.desk.now.roomStep
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.light.bg
    }

    RoomStage {
        desk: root.desk
        width: root.unit > 0 ? root.width / root.unit : 1920
        height: 1080
        scale: root.unit
        transformOrigin: Item.TopLeft
        visible: !root.desk.lobby
    }

    Neutral {
        anchors.fill: parent
        visible: root.desk.lobby
    }
}
