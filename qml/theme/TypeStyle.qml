import QtQuick

// One size of type. `size` and `line` are pixels before the reader's own text step.
QtObject {
    required property int size
    required property int line
    property int weight: Font.Normal
    property real step: 1.0

    readonly property int pixels: Math.round(size * step)
    readonly property int leading: Math.round(line * step)
    readonly property string family: size >= 40 ? "Inter Display" : "Inter"
    // Qt puts all of a line's extra height below the letters; half of it belongs above. 1.21 is Inter's own.
    readonly property real above: (leading - pixels * 1.21) / 2
}
