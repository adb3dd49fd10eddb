pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// The tabs of a tablet: a rail at its side in landscape, a bar at its foot in portrait. Arrow keys move; the
// page holds which. `below` stands at the rail's end, apart from the tabs (raise a hand).
FocusScope {
    id: root

    required property list<string> labels
    required property list<string> glyphs
    property int current: 0
    property bool upright: true
    property Face face: Theme.tablet
    property Tokens look: Theme.now
    property string spoken: qsTr("Pages")
    default property alias below: rest.data

    signal chosen(int index)

    function go(by: int) {
        const next = current + by
        if (next < 0 || next >= labels.length)
            return
        root.chosen(next)
        parts.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: upright ? 116 : grid.implicitWidth + 2 * side
    implicitHeight: upright ? grid.implicitHeight : grid.implicitHeight + 20

    readonly property real side: upright ? 10 : 20

    Accessible.role: Accessible.PageTabList
    Accessible.name: spoken

    Rectangle {
        anchors.fill: parent
        color: root.look.surface
    }

    Rule {
        look: root.look
        // Not by an anchor: taken away when the tablet is turned, it leaves the line where it stood.
        x: root.upright && !root.LayoutMirroring.enabled ? root.width - width : 0
        width: root.upright ? implicitWidth : parent.width
        height: root.upright ? parent.height : implicitHeight
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.side
        anchors.rightMargin: root.side
        anchors.topMargin: root.upright ? 14 : 10
        columns: root.upright ? 1 : root.labels.length
        rowSpacing: 8
        columnSpacing: 8

        Repeater {
            id: parts

            model: root.labels.length

            delegate: TabKnob {
                id: knob

                required property int index

                text: root.labels[index]
                glyph: root.glyphs[index] ?? ""
                checked: index === root.current
                focus: checked
                face: root.face
                look: root.look
                onClicked: root.chosen(index)
                Layout.fillWidth: true
                Layout.fillHeight: !root.upright
                Layout.preferredWidth: 1

                Keys.onUpPressed: root.go(-1)
                Keys.onDownPressed: root.go(1)
                Keys.onLeftPressed: root.go(knob.mirrored ? 1 : -1)
                Keys.onRightPressed: root.go(knob.mirrored ? -1 : 1)
            }
        }
    }

    ColumnLayout {
        id: rest

        visible: root.upright
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.side
        anchors.bottomMargin: 14
        spacing: 8
    }
}
