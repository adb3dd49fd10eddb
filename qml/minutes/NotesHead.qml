pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The names of the table's columns.
RowLayout {
    id: root

    required property int timeWidth
    required property int whoWidth
    required property int kindWidth
    property Tokens look: Theme.now
    readonly property var columns: [
        { "text": qsTr("Time"), "width": timeWidth },
        { "text": qsTr("Who"), "width": whoWidth },
        { "text": qsTr("What was said"), "width": 0 },
        { "text": qsTr("Kind"), "width": kindWidth }
    ]

    spacing: 0

    Repeater {
        // Not the columns themselves: a change of their widths would unmake them in the middle of being laid out.
        model: root.columns.length

        delegate: Words {
            required property int index
            readonly property var column: root.columns[index]

            text: column.text
            look: root.look
            strong: true
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: column.width === 0
            Layout.preferredWidth: column.width
            Layout.minimumWidth: column.width
            Layout.leftMargin: index === 3 ? 12 : 0
        }
    }

    Item {
        implicitWidth: Theme.laptop.mark + 2
    }
}
