import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One thing that an act will change: icon, for whom or what (strong), and how.
RowLayout {
    id: root

    required property string text
    property string glyph: "info"
    property Face face: Theme.laptop
    property Tokens look: Theme.now

    spacing: face.gap

    Accessible.role: Accessible.ListItem
    Accessible.name: text

    Icon {
        name: root.glyph
        size: root.face.icon - 1
        color: root.look.ink
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (root.face.body.leading - size) / 2
    }

    Words {
        text: root.text
        type: root.face.body
        look: root.look
        Layout.fillWidth: true

        Accessible.ignored: true
    }
}
