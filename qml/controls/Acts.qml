import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Buttons side by side while their words fit, below each other when they do not (long languages, large
// text, small screens). `even` asks for the room of the widest for each.
GridLayout {
    id: root

    property Face face: Theme.laptop
    property bool even: false

    readonly property real wanted: {
        let sum = 0
        let widest = 0
        let count = 0
        // Before Qt 6.5 a list of items has no iterator.
        for (let i = 0; i < children.length; ++i) {
            const act = children[i]
            if (!act.visible)
                continue
            sum += act.implicitWidth
            widest = Math.max(widest, act.implicitWidth)
            count += 1
        }
        return (even ? widest * count : sum) + columnSpacing * Math.max(0, count - 1)
    }

    // One of them at least takes what is left.
    readonly property bool stretched: {
        for (let i = 0; i < children.length; ++i)
            if (children[i].Layout.fillWidth)
                return true
        return false
    }

    columns: width >= wanted ? Math.max(1, children.length) : 1
    columnSpacing: face.gap
    rowSpacing: face.gap
    // Or, once below each other, they would get a place only as wide as the widest of them.
    Layout.maximumWidth: stretched ? Infinity : Math.ceil(wanted)
}
