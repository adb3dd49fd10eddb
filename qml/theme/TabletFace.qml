import QtQuick

// Professionals' tablets: touch, 7 to 10 inches.
Face {
    id: root

    property real step: 1.0

    small: TypeStyle { size: 15; line: 20; step: root.step }
    second: TypeStyle { size: 16; line: 22; step: root.step }
    body: TypeStyle { size: 18; line: 26; step: root.step }
    lead: TypeStyle { size: 20; line: 28; weight: Font.DemiBold; step: root.step }
    title: TypeStyle { size: 28; line: 36; weight: Font.Bold; step: root.step }
    hero: TypeStyle { size: 34; line: 42; weight: Font.Bold; step: root.step }
    control: 52
    mainControl: 60
    radius: 12
    cardRadius: 18
    chip: Math.round(34 * step)
    mark: Math.round(22 * step)
    icon: Math.round(24 * step)
    avatar: Math.round(40 * step)
    gap: 12
    padding: 20
    edge: 1
}
