import QtQuick
import QtQuick.Layouts

// What opens over the record: a head that stays, and below it what scrolls. Whatever gets the keyboard comes into sight.
FocusScope {
    id: root

    required property string title
    property string subtitle: ""
    default property alias parts: column.data
    readonly property Item focused: Window.activeFocusItem

    signal closed

    function follow() {
        const item = visible ? focused : null
        for (let up = item; up; up = up.parent) {
            if (up !== scroll.contentItem)
                continue
            const top = item.mapToItem(scroll.contentItem, 0, 0).y - 12
            const bottom = top + item.height + 24
            if (top < scroll.contentY)
                scroll.contentY = Math.max(0, top)
            else if (bottom > scroll.contentY + scroll.height)
                scroll.contentY = Math.min(bottom, scroll.contentHeight) - scroll.height
            return
        }
    }
    function start() {
        scroll.contentY = 0
        const first = column.nextItemInFocusChain(true)
        for (let up = first; up; up = up.parent)
            if (up === column)
                return first.forceActiveFocus(Qt.TabFocusReason)
        head.start()
    }

    onFocusedChanged: later.restart()
    Keys.onEscapePressed: root.closed()

    // The layout has yet to find its places when a panel opens.
    Timer {
        id: later

        interval: 0
        onTriggered: root.follow()
    }

    PanelHead {
        id: head

        width: parent.width
        title: root.title
        subtitle: root.subtitle
        onClosed: root.closed()
    }

    Flickable {
        id: scroll

        anchors.top: head.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.topMargin: 14
        // Focus rings reach beyond their control.
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        contentHeight: column.implicitHeight + 12
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            x: 6
            y: 6
            width: scroll.width - 12
            spacing: 14
        }
    }
}
