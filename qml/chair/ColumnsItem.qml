import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Going well, worries, what needs to happen: what waits, and the three columns as the room has them.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    below: 8

    ItemHeading {
        desk: root.desk
        look: root.look
    }

    WaitingCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 14
        Layout.fillHeight: true

        PointColumn {
            desk: root.desk
            points: root.desk.well
            title: qsTr("Going well")
            glyph: "sun"
            ink: root.look.well
            tint: root.look.wellTint
            look: root.look
        }

        PointColumn {
            desk: root.desk
            points: root.desk.worries
            title: qsTr("Worried about")
            glyph: "cloud"
            ink: root.look.worry
            tint: root.look.worryTint
            look: root.look
        }

        PointColumn {
            desk: root.desk
            points: root.desk.needs
            title: qsTr("Needs to happen")
            glyph: "sign"
            ink: root.look.need
            tint: root.look.needTint
            look: root.look
        }
    }
}
