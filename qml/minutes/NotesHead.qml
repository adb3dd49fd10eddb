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

    spacing: 0

    Repeater {
        model: [
            { "text": qsTr("Time"), "width": root.timeWidth },
            { "text": qsTr("Who"), "width": root.whoWidth },
            { "text": qsTr("What was said"), "width": 0 },
            { "text": qsTr("Kind"), "width": root.kindWidth }
        ]

        delegate: Words {
            required property var modelData
            required property int index

            text: modelData.text
            look: root.look
            strong: true
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: modelData.width === 0
            Layout.preferredWidth: modelData.width
            Layout.leftMargin: index === 3 ? 12 : 0
        }
    }

    Item {
        implicitWidth: Theme.laptop.mark + 2
    }
}
