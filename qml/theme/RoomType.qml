import QtQuick

// The big screen, in pixels of a screen 1080 high. The reader's text step does not apply: the smallest text is 5 % of
// the height, and more where the last seat is farther than six metres (the desk's `roomStep`). What is large already
// grows by half as much, so that a heading stays a heading and a page keeps its lines. Named apart from the room's own
// RoomFace, which draws the page.
Face {
    id: root

    required property real step
    readonly property real halfStep: 1 + (step - 1) / 2

    small: TypeStyle { size: 54; line: 64; weight: Font.Medium; step: root.step }
    second: TypeStyle { size: 54; line: 64; weight: Font.Medium; step: root.step }
    body: TypeStyle { size: 54; line: 64; weight: Font.Medium; step: root.step }
    lead: TypeStyle { size: 58; line: 68; weight: Font.Bold; step: root.step }
    title: TypeStyle { size: 76; line: 88; weight: Font.Bold; step: root.halfStep }
    hero: TypeStyle { size: 92; line: 108; weight: Font.Bold; step: root.halfStep }
    // One thing to read, the time we go on.
    readonly property TypeStyle vast: TypeStyle { size: 140; line: 160; weight: Font.Bold; step: root.halfStep }
    control: 72
    mainControl: 84
    radius: 16
    cardRadius: 24
    chip: 76
    mark: 54
    icon: 56
    avatar: 84
    gap: 24
    padding: 40
    edge: 3
}
