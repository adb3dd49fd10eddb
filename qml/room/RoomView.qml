import QtQuick
import Waymark.Theme
import Waymark.Controls

// One agency's view among the others: who, and the answer in a word with its icon. No colour for yes or no: neither is
// right or wrong.
Item {
    id: root

    required property string key
    required property string who
    required property string agency
    required property string threshold
    required property string thresholdSay
    required property string harms
    required property bool written
    readonly property real half: (width - 48) * 0.52

    implicitHeight: Math.max(name.implicitHeight, answer.implicitHeight) + 24

    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(name.text).arg(answer.text)

    Words {
        id: name

        x: 24
        y: 12
        width: root.half - 24
        text: root.written ? qsTr("%1, in writing").arg(root.agency !== "" ? root.agency : root.who)
            : root.agency !== "" ? root.agency : root.who
        type: Theme.room.body
        look: Theme.light
        strong: true

        Accessible.ignored: true
    }

    Icon {
        id: icon

        x: 24 + root.half
        y: 12 + (Theme.room.body.leading - height) / 2
        name: root.threshold === "yes" ? "check" : root.threshold === "no" ? "close" : "question"
        size: 54
        color: Theme.light.ink
    }

    Words {
        id: answer

        x: icon.x + icon.width + 20
        y: 12
        width: parent.width - x - 24
        text: root.harms !== "" ? qsTr("%1: %2").arg(root.thresholdSay).arg(root.harms.toLowerCase()) : root.thresholdSay
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
