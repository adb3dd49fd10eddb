import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// The three columns as they grow.
RowLayout {
    id: root

    required property var desk

    spacing: 24

    RoomColumn {
        points: root.desk.well
        title: qsTr("Going well")
        glyph: "sun"
        ink: Theme.light.well
        tint: Theme.light.wellTint
    }
    RoomColumn {
        points: root.desk.worries
        title: qsTr("Worried about")
        glyph: "cloud"
        ink: Theme.light.worry
        tint: Theme.light.worryTint
    }
    RoomColumn {
        points: root.desk.needs
        title: qsTr("Needs to happen")
        glyph: "sign"
        ink: Theme.light.need
        tint: Theme.light.needTint
    }
}
