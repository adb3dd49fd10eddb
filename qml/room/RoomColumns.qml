pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The three columns as they grow. A column holds four lines of two; with more, the last four are shown.
RowLayout {
    id: root

    required property var desk

    spacing: 24

    component LineList: Repeater {
        id: list

        delegate: ColumnLine {
            required property int index
            required property string key

            visible: index >= list.count - 4
            ruled: false
            face: Theme.room
            look: Theme.light
            above: 14
        }
    }

    ColumnCard {
        title: qsTr("Going well")
        glyph: "sun"
        ink: Theme.light.well
        tint: Theme.light.wellTint
        face: Theme.room
        look: Theme.light
        type: Theme.room.lead
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        LineList {
            model: root.desk.well
        }
    }
    ColumnCard {
        title: qsTr("Worried about")
        glyph: "cloud"
        ink: Theme.light.worry
        tint: Theme.light.worryTint
        face: Theme.room
        look: Theme.light
        type: Theme.room.lead
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        LineList {
            model: root.desk.worries
        }
    }
    ColumnCard {
        title: qsTr("Needs to happen")
        glyph: "sign"
        ink: Theme.light.need
        tint: Theme.light.needTint
        face: Theme.room
        look: Theme.light
        type: Theme.room.lead
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        LineList {
            model: root.desk.needs
        }
    }
}
