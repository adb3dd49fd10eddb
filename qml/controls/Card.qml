import QtQuick
import QtQuick.Templates as T
import Waymark.Theme

// A white sheet on the page. `tone` gives it an edge and a soft fill that mean something.
T.Pane {
    id: root

    enum Tone { Plain, Accent, AccentEdge, Well, Worry, WorryEdge, Danger, Sunken, Dashed }

    property int tone: Card.Tone.Plain
    property Face face: Theme.laptop
    property Tokens look: Theme.now

    readonly property color ground: tone === Card.Tone.Accent ? look.accentTint
        : tone === Card.Tone.Danger ? look.dangerTint
        : tone === Card.Tone.Worry ? look.worryTint
        : tone === Card.Tone.Sunken || tone === Card.Tone.Dashed ? look.sunken
        : look.surface
    readonly property color rim: tone === Card.Tone.Accent || tone === Card.Tone.AccentEdge ? look.accent
        : tone === Card.Tone.Well ? look.well
        : tone === Card.Tone.Worry || tone === Card.Tone.WorryEdge ? look.worry
        : tone === Card.Tone.Danger ? look.danger
        : tone === Card.Tone.Dashed ? look.edge
        : look.line
    readonly property int rimWidth: tone === Card.Tone.Plain || tone === Card.Tone.Sunken ? look.lineWidth
        : tone === Card.Tone.Danger ? 2 : Math.max(face.edge, look.lineWidth)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: face.padding

    background: Rectangle {
        radius: root.face.cardRadius
        color: root.tone === Card.Tone.Dashed ? "transparent" : root.ground
        border.width: root.tone === Card.Tone.Dashed ? 0 : root.rimWidth
        border.color: root.rim

        Dashes {
            anchors.fill: parent
            visible: root.tone === Card.Tone.Dashed
            radius: root.face.cardRadius
            color: root.rim
            fill: root.ground
            thickness: root.rimWidth
        }
    }
}
