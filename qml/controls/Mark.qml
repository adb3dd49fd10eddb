import QtQuick
import Waymark.Theme

// Who can see something, as shape, letter and colour. `kind` is everyone, partA to partD, professionals,
// chairminutes or oneperson; `people` is the mark without a letter, for screens a family can see.
Item {
    id: root

    required property string kind
    property Tokens look: Theme.now
    property real size: 20
    // Read aloud; the words beside it say the same, so a chip leaves it empty.
    property string spoken: ""

    readonly property color ink: ({
        "everyone": look.accent, "people": look.accent, "partA": look.partA, "partB": look.partB,
        "partC": look.partC, "partD": look.partD, "professionals": look.pro, "chairminutes": look.mine,
        "oneperson": look.one
    })[kind] ?? look.ink2
    readonly property color tint: ({
        "everyone": look.accentTint, "people": look.accentTint, "partA": look.partATint,
        "partB": look.partBTint, "partC": look.partCTint, "partD": look.partDTint,
        "professionals": look.proTint, "chairminutes": look.mineTint, "oneperson": look.oneTint
    })[kind] ?? look.proTint
    readonly property string letter: ({
        "everyone": "E", "partA": "A", "partB": "B", "partC": "C", "partD": "D", "professionals": "P",
        "chairminutes": "M", "oneperson": "1"
    })[kind] ?? ""

    implicitWidth: size
    implicitHeight: size

    Accessible.role: Accessible.Graphic
    Accessible.name: spoken
    Accessible.ignored: spoken === ""

    Icon {
        anchors.fill: parent
        name: root.letter !== "" ? "shape-" + root.kind : root.kind === "people" ? "people" : "question"
        color: root.ink
    }

    Text {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.kind === "oneperson" ? root.size * 0.06
            : root.kind === "professionals" ? -root.size * 0.04 : 0
        visible: root.letter !== ""
        text: root.letter
        textFormat: Text.PlainText
        color: root.look.overPart
        font.family: "Inter"
        font.pixelSize: Math.round(root.size * 0.52)
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
