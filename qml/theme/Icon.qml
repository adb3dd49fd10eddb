import QtQuick
import Waymark.Theme

// An icon from assets/icons. Decoration by default: the words beside it are what is read aloud.
Glyph {
    id: root

    property real size: 20

    implicitWidth: size
    implicitHeight: size
    color: Theme.now.ink
    mirrored: root.LayoutMirroring.enabled && Theme.pointing.includes(root.name)

    Accessible.ignored: true
}
