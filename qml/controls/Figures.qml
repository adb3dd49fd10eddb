pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme

// A time or a number whose digits are all equally wide, so that a clock does not wobble and a column of
// times lines up. Read aloud as one text; never mirrored.
Item {
    id: root

    property Tokens look: Theme.now
    property TypeStyle type: Theme.laptop.second
    property string text: ""
    property bool strong: false
    property bool quiet: false
    property color color: quiet ? look.ink2 : look.ink

    implicitWidth: row.implicitWidth
    implicitHeight: type.leading

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    TextMetrics {
        id: zero

        text: "0"
        font.family: root.type.family
        font.pixelSize: root.type.pixels
        font.weight: root.strong ? Math.max(Font.DemiBold, root.type.weight) : root.type.weight
    }

    Row {
        id: row

        Repeater {
            model: root.text.length

            delegate: Words {
                id: letter

                required property int index
                readonly property string one: root.text.charAt(index)

                text: one
                width: one >= "0" && one <= "9" ? Math.ceil(zero.advanceWidth) : implicitWidth
                look: root.look
                type: root.type
                strong: root.strong
                color: root.color
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
        }
    }
}
