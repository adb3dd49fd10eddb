import QtQuick

// The colours of one look. Every value is measured: tests/qml computes the contrast of each text colour on
// every ground it is allowed on, so change a number only together with that test's verdict.
QtObject {
    // text
    required property color ink
    // quiet text
    required property color ink2
    // the one main act, "now", links
    required property color accent
    // going well, saved, quorum met
    required property color well
    // needs care
    required property color worry
    // needs to happen, another writer
    required property color need
    // stops you, protected, not saved
    required property color danger
    // who can see: one colour for each mark
    required property color partA
    required property color partB
    required property color partC
    required property color partD
    required property color pro
    required property color mine
    required property color one
    // borders of controls
    required property color edge
    // the ring, 3 px with a gap of 2
    required property color focus
    // the line just changed
    required property color changedBar
    required property color changed
    // text on a fill
    required property color overAccent
    required property color overDanger
    required property color overPart
    required property color overInk
    // page, card, side
    required property color bg
    required property color surface
    required property color sunken
    // hairlines, decoration only
    required property color line
    // soft fills
    required property color accentTint
    required property color wellTint
    required property color worryTint
    required property color needTint
    required property color dangerTint
    // fills of the marks
    required property color partATint
    required property color partBTint
    required property color partCTint
    required property color partDTint
    required property color proTint
    required property color mineTint
    required property color oneTint

    // Soft fills carry an edge of their own colour: black on black would not show.
    required property bool outlined
    // Whole pixels, here and in Face.edge: the software renderer draws 1.5 thick on one side and thin on the
    // other.
    required property int lineWidth
}
