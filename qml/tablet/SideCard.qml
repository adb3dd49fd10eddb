import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A small card with a quiet heading.
Card {
    id: root

    required property string title
    default property alias parts: column.data

    face: Theme.tablet
    padding: 20
    topPadding: 18
    bottomPadding: 18

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 12

        Words {
            text: root.title
            type: Theme.tablet.second
            strong: true
            quiet: true
            Layout.fillWidth: true
        }
    }
}
