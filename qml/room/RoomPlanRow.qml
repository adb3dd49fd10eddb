import QtQuick
import Waymark.Theme
import Waymark.Controls

// One line of the plan: what, who, by when; a question stands where an answer is missing. With larger type who and when
// stand below what.
Item {
    id: root

    required property string what
    required property string owners
    required property string by
    required property string lacks // "", "owner", "date"
    required property bool changed
    property bool heads: false
    readonly property bool stacked: Theme.roomStep > 1.25
    readonly property real above: 13
    readonly property real across: width - 42 - 30
    readonly property real whoWidth: stacked ? across * 0.55 : across * 0.24
    readonly property real whenWidth: stacked ? across - whoWidth - 24 : across * 0.22
    readonly property var said: [what, owners, by]
    readonly property real second: stacked ? first.y + first.implicitHeight + 8 : above

    implicitHeight: Math.max(first.y + first.implicitHeight, second + Math.max(who.height, when.height)) + above

    Accessible.role: Accessible.ListItem
    Accessible.name: said.filter(one => one !== "").join(". ")
    Accessible.description: changed ? qsTr("Just changed") : ""

    ChangedBar {
        anchors.fill: parent
        changed: root.changed
        look: Theme.light
        bar: 14
    }

    component Cell: Words {
        property bool heads: false

        type: Theme.room.body
        look: Theme.light
        strong: heads
        color: heads ? Theme.light.accent : Theme.light.ink

        Accessible.ignored: true
    }

    // Who or when: what is known, or the question in its place.
    component Slot: Item {
        id: slot

        required property string words
        required property string question
        property bool heads: false
        readonly property bool open: words === "" && question !== ""

        height: open ? gap.implicitHeight : words === "" ? 0 : known.implicitHeight

        Cell {
            id: known

            width: parent.width
            visible: !slot.open
            text: slot.words
            heads: slot.heads
        }

        SlotGap {
            id: gap

            x: -14
            y: -4
            visible: slot.open
            width: Math.min(implicitWidth, parent.width + 14)
            text: slot.question
            pressable: false
            face: Theme.room
            look: Theme.light
        }
    }

    Cell {
        id: first

        x: 42
        y: root.above
        width: root.stacked ? root.across : root.across - root.whoWidth - root.whenWidth - 48
        text: root.what
        heads: root.heads
        strong: root.heads || root.stacked
    }

    Slot {
        id: who

        x: root.stacked ? first.x : first.x + first.width + 24
        y: root.second
        width: root.whoWidth
        words: root.owners
        question: root.lacks === "owner" ? qsTr("Who?") : ""
        heads: root.heads
    }

    Slot {
        id: when

        x: who.x + root.whoWidth + 24
        y: root.second
        width: root.whenWidth
        words: root.by
        question: root.lacks === "date" ? qsTr("When first?") : ""
        heads: root.heads
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: Theme.light
    }
}
