import QtQuick
import Waymark.Theme
import Waymark.Controls

// One person who is here: the name, and what they are beside it, or below where there is no room.
Item {
    id: root

    required property string key
    required property string name
    required property string role
    required property string where
    readonly property bool beside: whole.implicitWidth + 28 + what.implicitWidth <= width

    visible: where === "in" || where === "remote"
    implicitHeight: whole.implicitHeight + (beside || role === "" ? 0 : what.implicitHeight) + 14

    Accessible.role: Accessible.ListItem
    Accessible.name: role !== "" ? qsTr("%1, %2").arg(name).arg(role) : name

    Words {
        id: whole

        width: Math.min(implicitWidth, parent.width)
        text: root.name
        type: Theme.room.body
        look: Theme.light
        strong: true

        Accessible.ignored: true
    }

    Words {
        id: what

        x: root.beside ? whole.width + 28 : 0
        y: root.beside ? 0 : whole.implicitHeight
        width: parent.width - x
        visible: root.role !== ""
        text: root.role
        type: Theme.room.body
        look: Theme.light
        quiet: true

        Accessible.ignored: true
    }
}
