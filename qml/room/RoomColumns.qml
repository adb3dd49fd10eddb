import QtQuick
import Waymark.Theme

// The three columns as they grow.
Row {
    id: root

    required property var desk
    readonly property real each: (width - 2 * spacing) / 3
    readonly property bool icons: well.iconFits && worries.iconFits && needs.iconFits
    readonly property real head: Math.max(well.wanted, worries.wanted, needs.wanted)

    spacing: 24

    RoomColumn {
        id: well

        width: root.each
        height: root.height
        headHeight: root.head
        icons: root.icons
        points: root.desk.well
        title: qsTr("Going well")
        glyph: "sun"
        ink: Theme.light.well
        tint: Theme.light.wellTint
    }
    RoomColumn {
        id: worries

        width: root.each
        height: root.height
        headHeight: root.head
        icons: root.icons
        points: root.desk.worries
        title: qsTr("Worried about")
        glyph: "cloud"
        ink: Theme.light.worry
        tint: Theme.light.worryTint
    }
    RoomColumn {
        id: needs

        width: root.each
        height: root.height
        headHeight: root.head
        icons: root.icons
        points: root.desk.needs
        title: qsTr("Needs to happen")
        glyph: "sign"
        ink: Theme.light.need
        tint: Theme.light.needTint
    }
}
