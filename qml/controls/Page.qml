import QtQuick
import QtQuick.Layouts

// A page: a column that fills the height, and scrolls when there is more. Whatever gets the keyboard is brought into
// sight. A page that is not shown keeps what was written in it.
Flickable {
    id: root

    default property alias parts: column.data
    property real gutter: 24
    property real above: 20
    property real below: above
    property alias spacing: column.spacing
    // What stays in sight below whatever has the keyboard, where there is room: the button that sends it.
    property real reach: 24
    readonly property Item focused: Window.activeFocusItem

    function show(item: Item) {
        for (let up = item; up; up = up.parent) {
            if (up === root.contentItem) {
                const top = item.mapToItem(root.contentItem, 0, 0).y - 12
                const bottom = top + item.height + Math.max(24, Math.min(reach, height - item.height - 12))
                if (top < contentY)
                    contentY = Math.max(0, top)
                else if (bottom > contentY + height)
                    contentY = Math.max(0, Math.min(bottom, contentHeight) - height)
                return
            }
        }
    }

    contentWidth: width
    contentHeight: Math.max(height, column.implicitHeight + above + below)
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onFocusedChanged: if (focused && visible) show(focused)

    ColumnLayout {
        id: column

        x: root.gutter
        y: root.above
        width: root.width - 2 * root.gutter
        height: root.contentHeight - root.above - root.below
        spacing: 16
    }
}
