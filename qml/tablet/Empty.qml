import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Nothing here yet, said plainly.
RowLayout {
    id: root

    required property string text
    property string glyph: "info"
    property Face face: Theme.tablet

    spacing: 12

    Icon {
        name: root.glyph
        size: root.face.icon
        color: Theme.now.ink2
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: (root.face.body.leading - size) / 2
    }

    Words {
        text: root.text
        type: root.face.body
        quiet: true
        Layout.fillWidth: true
    }
}
