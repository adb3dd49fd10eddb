import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Somebody's own words, as they were said.
ColumnLayout {
    id: root

    required property string who
    required property string text
    required property string how
    property Face face: Theme.tablet

    spacing: 2

    Accessible.role: Accessible.ListItem
    Accessible.name: who + ": " + text

    Words {
        text: qsTr("“%1”").arg(root.text)
        type: root.face.body
        Layout.fillWidth: true

        Accessible.ignored: true
    }

    Words {
        text: root.how !== "" ? root.who + ", " + root.how : root.who
        type: root.face.small
        strong: true
        quiet: true
        Layout.fillWidth: true

        Accessible.ignored: true
    }
}
