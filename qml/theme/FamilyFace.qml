import QtQuick

// A family member's tablet: fewer things, larger.
Face {
    id: root

    property real step: 1.0

    small: TypeStyle { size: 20; line: 26; step: root.step }
    second: TypeStyle { size: 20; line: 28; step: root.step }
    body: TypeStyle { size: 24; line: 33; step: root.step }
    lead: TypeStyle { size: 26; line: 36; weight: Font.Bold; step: root.step }
    title: TypeStyle { size: 30; line: 38; weight: Font.Bold; step: root.step }
    hero: TypeStyle { size: 34; line: 42; weight: Font.Bold; step: root.step }
    control: 72
    mainControl: 84
    radius: 16
    cardRadius: 22
    chip: Math.round(40 * step)
    mark: Math.round(26 * step)
    icon: Math.round(28 * step)
    avatar: Math.round(48 * step)
    gap: 16
    padding: 28
    edge: 2
}
