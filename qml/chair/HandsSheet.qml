import QtQuick
import Waymark.Theme
import Waymark.Controls

// The raised hands, where the people's side has made room for something else.
Popover {
    id: root

    required property var desk
    property Tokens look: Theme.now

    x: 300
    y: 56
    width: 360
    padding: 10
    implicitHeight: card.implicitHeight + 2 * padding

    background: Rectangle {
        radius: Theme.laptop.cardRadius
        color: root.look.surface
        border.width: 1
        border.color: root.look.edge
    }

    contentData: HandsCard {
        id: card

        width: parent.width
        desk: root.desk
        look: root.look
    }
}
