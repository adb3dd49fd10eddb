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

    Book {
        id: book

        model: root.points
    }

    Repeater {
        model: root.points

        delegate: PointLine {
            required property int index

            desk: root.desk
            // From the plain copy: a row of the model itself is gone before its delegate is.
            point: book.rows[index] ?? ({ "key": "", "text": "", "who": "", "about": "", "open": false, "changed": false })
            look: root.look
            Layout.fillWidth: true
        }
    }
}
