import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One tab: icon above words. `edged` makes it a button that stands with the tabs.
Pressable {
    id: root

    property string glyph: ""
    property Face face: Theme.tablet
    property Tokens look: Theme.now
    property bool edged: false
    readonly property color ink: edged ? look.ink : checked ? look.accent : look.ink2

    implicitWidth: Math.max(column.implicitWidth + 12, Theme.touch)
    implicitHeight: Math.max(84, column.implicitHeight + 12)
    told: edged ? Accessible.Button : Accessible.PageTab
    choosable: !edged

    Rectangle {
        anchors.fill: parent
        radius: root.face.radius
        color: root.checked && !root.edged ? root.look.accentTint
            : root.down ? root.look.sunken
            : root.edged ? root.look.surface
            : "transparent"
        border.width: root.edged ? (root.checked ? 2 : 1) : root.checked ? root.face.edge : 0
        border.color: !root.edged ? root.look.accent : root.checked ? root.look.ink : root.look.edge
    }

    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: 4
        width: parent.width - 8
        spacing: 4

        Icon {
            name: root.glyph
            size: root.face.icon + 4
            color: root.ink
            Layout.alignment: Qt.AlignHCenter
        }

        Words {
            text: root.text
            type: root.face.small
            look: root.look
            color: root.ink
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: root.face.radius
    }
}
