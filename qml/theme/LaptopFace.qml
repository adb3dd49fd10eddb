import QtQuick

// Chair and minutes: keyboard first, 1366×768 up.
Face {
    id: root

    property real step: 1.0

    small: TypeStyle { size: 13; line: 18; step: root.step }
    second: TypeStyle { size: 14; line: 20; step: root.step }
    body: TypeStyle { size: 15; line: 22; step: root.step }
    lead: TypeStyle { size: 19; line: 26; weight: Font.DemiBold; step: root.step }
    title: TypeStyle { size: 24; line: 30; weight: Font.Bold; step: root.step }
    hero: TypeStyle { size: 28; line: 36; weight: Font.Bold; step: root.step }
    control: 40
    mainControl: 52
    radius: 8
    cardRadius: 12
    chip: Math.round(30 * step)
    mark: Math.round(20 * step)
    icon: Math.round(20 * step)
    avatar: Math.round(30 * step)
    gap: 12
    padding: 16
    edge: 1
}
