pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Room

// A list that shows whole items only. What has no room is on a further page, and the pages turn by themselves.
Item {
    id: root

    default property alias items: pager.data
    property alias spacing: pager.spacing
    property alias holds: pager.holds
    property alias beyond: pager.beyond
    property alias leading: pager.leading
    // What fits on one page stands in the middle of its height.
    property bool centred: false
    readonly property alias first: pager.first
    readonly property alias last: pager.last
    readonly property alias count: pager.count
    readonly property alias pages: pager.pages

    Pager {
        id: pager

        width: parent.width
        y: root.centred && pages === 1 ? Math.max(0, (root.height - height) / 2) : 0
        room: parent.height
        leading: Theme.room.body.leading
    }

    // Which of the pages this is.
    Row {
        anchors.top: parent.bottom
        anchors.topMargin: 1
        anchors.horizontalCenter: parent.horizontalCenter
        visible: pager.pages > 1
        spacing: 12

        Repeater {
            model: pager.pages

            delegate: Rectangle {
                required property int index

                width: 11
                height: 11
                radius: 5.5
                color: index === pager.page ? Theme.light.accent : "transparent"
                border.width: 2
                border.color: index === pager.page ? Theme.light.accent : Theme.light.edge

                Accessible.ignored: true
            }
        }
    }

    Timer {
        interval: Theme.pageStays
        repeat: true
        running: root.visible && pager.pages > 1
        onTriggered: pager.turn()
    }
}
