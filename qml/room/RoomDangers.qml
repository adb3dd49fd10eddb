pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// Beside each other: what people are worried may happen, and what will be seen when it is safe.
Item {
    id: root

    required property var desk
    readonly property bool some: desk.dangers.count > 0
    readonly property real each: (width - 24) / 2
    readonly property bool icons: worry.iconFits && safe.iconFits
    readonly property real head: Math.max(worry.wanted, safe.wanted)

    RoomCard {
        anchors.fill: parent
        visible: !root.some

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            x: 64
            width: parent.width - 2 * x
            text: root.desk.now.plain ?? ""
            type: Theme.room.hero
            look: Theme.light
        }
    }

    component Side: RoomColumn {
        visible: root.some
        width: root.each
        height: root.height
        headHeight: root.head
        icons: root.icons
        points: root.desk.dangers
    }

    Side {
        id: worry

        kind: "danger"
        title: qsTr("What we are worried about")
        glyph: "cloud"
        ink: Theme.light.worry
        tint: Theme.light.worryTint
    }
    Side {
        id: safe

        x: root.each + 24
        kind: "goal"
        title: qsTr("What safe looks like")
        glyph: "sun"
        ink: Theme.light.well
        tint: Theme.light.wellTint
    }
}
