pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A numbered check: its lines, to be read.
Card {
    id: root

    required property int number
    required property string title
    required property var lines
    required property string glyph

    topPadding: 12
    bottomPadding: 14

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        StepTitle {
            number: root.number
            title: root.title
            look: root.look
        }

        Repeater {
            model: root.lines.length

            delegate: ChangeLine {
                required property int index

                text: root.lines[index] ?? ""
                glyph: root.glyph
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
