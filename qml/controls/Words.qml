import QtQuick
import Waymark.Theme

// Text as people wrote it. Always plain: rich text from a tablet would fetch pictures and open files.
Text {
    id: root

    property Tokens look: Theme.now
    property TypeStyle type: Theme.laptop.body
    property bool strong: false
    property bool quiet: false

    text: ""
    textFormat: Text.PlainText
    color: quiet ? look.ink2 : look.ink
    font.family: type.family
    font.pixelSize: type.pixels
    font.weight: strong ? Math.max(Font.DemiBold, type.weight) : type.weight
    lineHeightMode: Text.FixedHeight
    lineHeight: type.leading
    topPadding: type.above
    bottomPadding: -type.above
    horizontalAlignment: Text.AlignLeft
    wrapMode: Text.Wrap

    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
