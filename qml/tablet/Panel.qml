pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A sheet over one page. Part of the page and not a popup: the cover must lie over it too. Escape or the cross closes it;
// what was written in it stays.
FocusScope {
    id: root

    required property string title
    property Face face: Theme.tablet
    property bool open: false
    default property alias parts: column.data
    readonly property Item focused: Window.activeFocusItem

    signal closed

    function follow(item: Item) {
        for (let up = item; up; up = up.parent)
            if (up === column) {
                const place = item.mapToItem(column, 0, 0).y
                scroll.contentY = Math.max(0, Math.min(Math.max(scroll.contentY, place + item.height + 16 - scroll.height),
                    place - 12))
                return
            }
    }

    visible: open
    z: 5
    onOpenChanged: if (open) cross.forceActiveFocus(Qt.OtherFocusReason)
    onFocusedChanged: if (focused && open) follow(focused)
    Keys.onEscapePressed: root.closed()

    Accessible.role: Accessible.Dialog
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.now.outlined ? "#CC000000" : "#8011181B"

        MouseArea {
            anchors.fill: parent
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 32, 760)
        height: Math.min(parent.height - 32, column.implicitHeight + head.implicitHeight + 2 * root.face.padding + 12)
        radius: root.face.cardRadius + 4
        color: Theme.now.surface
        border.width: Theme.now.lineWidth
        border.color: Theme.now.line

        RowLayout {
            id: head

            x: root.face.padding
            y: root.face.padding
            width: parent.width - 2 * root.face.padding
            spacing: 12

            Heading {
                text: root.title
                type: root.face.title
                Layout.fillWidth: true
            }

            ActButton {
                id: cross

                glyph: "close"
                spoken: qsTr("Close")
                face: root.face
                onClicked: root.closed()
            }
        }

        Flickable {
            id: scroll

            x: root.face.padding - 8
            width: parent.width - 2 * x
            anchors.top: head.bottom
            anchors.topMargin: 12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.face.padding
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column

                x: 8
                width: scroll.width - 16
                spacing: root.face.gap
            }
        }
    }
}
