import QtQuick
import Waymark.Theme
import Waymark.Controls

// One mark among the others: the number, whose it is, and their words for it.
Item {
    id: root

    required property string key
    required property var model
    required property string who
    required property int value
    required property string words
    readonly property real above: 10
    readonly property real start: badge.width + 28

    implicitHeight: Math.max(badge.height, said.implicitHeight) + 2 * above

    Accessible.role: Accessible.ListItem
    Accessible.name: words !== "" ? qsTr("%1: %2. %3").arg(who).arg(value).arg(words) : qsTr("%1: %2").arg(who).arg(value)

    Rectangle {
        id: badge

        y: root.above
        width: Theme.room.body.leading * 1.5
        height: Theme.room.body.leading
        radius: height / 2
        color: Theme.light.accentTint

        Words {
            anchors.centerIn: parent
            text: root.value
            type: Theme.room.body
            look: Theme.light
            strong: true
            color: Theme.light.accent

            Accessible.ignored: true
        }
    }

    Words {
        id: said

        x: root.start
        y: root.above
        width: parent.width - x
        text: root.words !== "" ? qsTr("%1: \u201c%2\u201d").arg(root.who).arg(root.words) : root.who
        type: Theme.room.body
        look: Theme.light

        Accessible.ignored: true
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: Theme.light
    }
}
