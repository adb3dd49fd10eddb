pragma Singleton

import QtQuick

// The one theme. Colours of the chosen look are in `now`; a face that must stay light whatever the reader
// chose (the chair's preview of the room screen) hands `light` to its controls instead.
QtObject {
    id: root

    enum Look { Light, Dark, Contrast }

    property int look: Theme.Look.Light
    // One of `steps`.
    property real step: 1.0
    property bool reducedMotion: false
    // What the big screen's type is multiplied with; set by the room's face from its desk, nowhere else.
    property real roomStep: 1.0

    readonly property Tokens light: LightTokens {}
    readonly property Tokens dark: DarkTokens {}
    readonly property Tokens contrast: ContrastTokens {}
    readonly property Tokens now: look === Theme.Look.Contrast ? contrast
        : look === Theme.Look.Dark ? dark
        : light

    readonly property Face laptop: LaptopFace { step: root.step }
    readonly property Face tablet: TabletFace { step: root.step }
    readonly property Face family: FamilyFace { step: root.step }
    readonly property RoomType room: RoomType { step: root.roomStep }
    readonly property var steps: [1.0, 1.15, 1.3, 1.5, 2.0]

    // Milliseconds. Covering a screen is never animated.
    readonly property int move: reducedMotion ? 0 : 150
    readonly property int fade: reducedMotion ? 0 : 200
    // How long a page of the big screen stays that has another after it.
    readonly property int pageStays: 12000
    // How long the line just changed stays marked before it fades.
    readonly property int changedStays: 10000

    readonly property int ring: 3
    readonly property int ringGap: 2
    readonly property int touch: 48

    // The look before high contrast, so that the toggle leads back to it.
    property int plainLook: Theme.Look.Light

    // The icons that point somewhere. A tick, a clock and a pen stay as they are in right-to-left reading.
    readonly property var pointing: ["arrow", "left", "right", "undo", "door", "sign", "speak"]

    function toggleContrast() {
        if (look === Theme.Look.Contrast) {
            look = plainLook
        } else {
            plainLook = look
            look = Theme.Look.Contrast
        }
    }

    function nextStep() {
        step = steps[(steps.indexOf(step) + 1) % steps.length]
    }
}
