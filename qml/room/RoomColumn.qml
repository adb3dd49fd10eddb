pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One column of three. It holds four lines of two; with more, the last four are shown.
ColumnCard {
    id: root

    required property var points

    face: Theme.room
    look: Theme.light
    type: Theme.room.lead
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1

    Repeater {
        id: list

        model: root.points

        delegate: ColumnLine {
            required property int index
            required property var model

            changed: model.changed
            visible: index >= list.count - 4
            ruled: false
            face: Theme.room
            look: Theme.light
            above: 14
        }
    }
}
