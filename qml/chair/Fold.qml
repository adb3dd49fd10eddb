import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Words, and what belongs to them: beside each other while the words keep room to be read, else one below the other. The
// first child is the words and takes what is left; the others say how wide they are.
GridLayout {
    id: root

    // What the words want at least.
    property real least: 240 * Theme.step
    readonly property real wanted: {
        let sum = root.least
        // Before Qt 6.5 a list of items has no iterator.
        for (let i = 1; i < root.children.length; ++i)
            if (root.children[i].visible)
                sum += root.columnSpacing + Math.max(root.children[i].implicitWidth, root.children[i].Layout.preferredWidth)
        return sum
    }
    readonly property bool folded: width > 0 && width < wanted

    flow: folded ? GridLayout.TopToBottom : GridLayout.LeftToRight
    columnSpacing: 12
    rowSpacing: 8
    // It may become narrower than what stands beside each other in it: only then does it fold.
    Layout.minimumWidth: 1
    Layout.fillWidth: true
}
