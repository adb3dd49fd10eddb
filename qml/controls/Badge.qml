import QtQuick
import Waymark.Theme

// A number in a circle: how many wait, or which step this is.
Rectangle {
    id: root

    enum Kind { Soft, Dark, Accent, Worry, Open }

    required property string text
    property int kind: Badge.Kind.Soft
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    readonly property color ink: kind === Badge.Kind.Soft ? look.accent
        : kind === Badge.Kind.Dark ? look.overInk
        : kind === Badge.Kind.Accent ? look.overAccent
        : kind === Badge.Kind.Worry ? look.overPart
        : look.ink

    implicitHeight: face.mark + 4
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + 10)
    radius: height / 2
    color: kind === Badge.Kind.Soft ? look.accentTint
        : kind === Badge.Kind.Dark ? look.ink
        : kind === Badge.Kind.Accent ? look.accent
        : kind === Badge.Kind.Worry ? look.worry
        : look.surface
    border.width: kind === Badge.Kind.Open ? 2
        : kind === Badge.Kind.Soft && look.outlined ? look.lineWidth
        : 0
    border.color: kind === Badge.Kind.Open ? look.edge : look.accent

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Words {
        id: words

        anchors.centerIn: parent
        text: root.text
        type: root.face.small
        look: root.look
        color: root.ink
        strong: true
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
}
