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

    // Where each letter begins, and where the last one ends. Counted, not laid out: a layout around it knows the width at once.
    readonly property var places: {
        const all = [0]
        for (let i = 0; metrics.height > 0 && i < text.length; ++i) // its height notifies of each change of its font
            all.push(all[i] + wideOf(text.charAt(i)))
        return all
    }

    function wideOf(one: string): real {
        return Math.ceil(metrics.advanceWidth(one >= "0" && one <= "9" ? "0" : one))
    }

    implicitWidth: places[places.length - 1]
    implicitHeight: type.leading

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    FontMetrics {
        id: metrics

        font.family: root.type.family
        font.pixelSize: root.type.pixels
        font.weight: root.strong ? Math.max(Font.DemiBold, root.type.weight) : root.type.weight
    }

    Repeater {
        model: root.places.length - 1

        delegate: Words {
            required property int index

            x: root.places[index] ?? 0
            width: (root.places[index + 1] ?? x) - x
            text: root.text.charAt(index)
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
