import QtQuick

// The big screen, in pixels of a screen 1080 high, read from six metres. The reader's text step does not
// apply: the smallest text is already 5 % of the height, and nine lines must fit.
Face {
    small: TypeStyle { size: 54; line: 64; weight: Font.Medium }
    second: TypeStyle { size: 54; line: 64; weight: Font.Medium }
    body: TypeStyle { size: 54; line: 64; weight: Font.Medium }
    lead: TypeStyle { size: 58; line: 68; weight: Font.Bold }
    title: TypeStyle { size: 76; line: 88; weight: Font.Bold }
    hero: TypeStyle { size: 84; line: 100; weight: Font.Bold }
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
