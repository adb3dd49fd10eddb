import QtQuick
import Waymark.Theme
import Waymark.Controls

// Somebody's own words, in quotation marks, and under them whose they are.
Item {
    id: root

    required property string said
    required property string by
    // As large as its length allows, and always larger than what agencies write.
    property TypeStyle type: Theme.room.lead
    readonly property real leading: type.leading

    implicitHeight: words.implicitHeight + 8 + who.implicitHeight + 20

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(by).arg(words.text)

    Rectangle {
        y: 8
        width: 10
        height: parent.height - 36
        radius: 5
        color: Theme.light.accent
    }

    Words {
        id: words

        x: 44
        width: parent.width - x
        text: qsTr("\u201c%1\u201d").arg(root.said)
        type: root.type
        look: Theme.light

        Accessible.ignored: true
    }

    Words {
        id: who

        x: words.x
        y: words.implicitHeight + 8
        width: words.width
        text: root.by
        type: Theme.room.small
        look: Theme.light
        quiet: true

        Accessible.ignored: true
    }
}
