pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// One of the three columns, with its points.
ColumnCard {
    id: root

    required property var desk
    required property var points

    count: points.count
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    Layout.minimumHeight: 150
    Layout.preferredHeight: 150

    Repeater {
        model: root.points

        delegate: PointLine {
            required property var model

            desk: root.desk
            point: model
            look: root.look
            Layout.fillWidth: true
        }
    }
}
