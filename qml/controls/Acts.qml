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

    columns: width >= wanted ? Math.max(1, children.length) : 1
    columnSpacing: face.gap
    rowSpacing: face.gap
}
