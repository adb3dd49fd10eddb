pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Going well, worries, what needs to happen: side by side, or below each other on a narrow screen.
GridLayout {
    id: root

    required property var desk
    readonly property bool wide: width > 700 * Theme.step

    columns: wide ? 3 : 1
    columnSpacing: 16
    rowSpacing: 16

    Repeater {
        model: [
            { "title": qsTr("Going well"), "glyph": "sun", "ink": Theme.now.well, "tint": Theme.now.wellTint,
                "rows": root.desk.well },
            { "title": qsTr("Worries"), "glyph": "cloud", "ink": Theme.now.worry, "tint": Theme.now.worryTint,
                "rows": root.desk.worries },
            { "title": qsTr("Needs to happen"), "glyph": "sign", "ink": Theme.now.need, "tint": Theme.now.needTint,
                "rows": root.desk.needs }
        ]

        delegate: ColumnCard {
            id: column

            required property var modelData

            title: modelData.title
            glyph: modelData.glyph
            ink: modelData.ink
            tint: modelData.tint
            count: lines.count
            face: Theme.tablet
            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            Layout.preferredWidth: 1
            Layout.minimumHeight: root.wide ? 240 : implicitHeight + 12

            Repeater {
                id: lines

                model: column.modelData.rows

                delegate: ColumnLine {
                    required property string who
                    required property string about
                    required property int index

                    under: about !== "" ? qsTr("%1, about %2").arg(who).arg(about) : who
                    ruled: index < lines.count - 1
                    face: Theme.tablet
                }
            }
        }
    }
}
