import QtQuick
import QtTest
import Waymark.Theme
import Waymark.Test

// Colours, type, motion and icons. The contrast is the one of WCAG 2.1.
TestCase {
    id: root

    name: "theme"
    when: windowShown
    visible: true
    width: 200
    height: 200

    readonly property var looks: [Theme.light, Theme.dark, Theme.contrast]
    readonly property var grounds: ["bg", "surface", "sunken"]
    readonly property var marks: ["partA", "partB", "partC", "partD", "pro", "mine", "one"]

    Icon {
        id: icon

        size: 48
    }

    Item {
        LayoutMirroring.enabled: true
        LayoutMirroring.childrenInherit: true

        Icon {
            id: turned

            size: 48
        }
    }

    function channel(part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)
    }

    function light(colour) {
        return 0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b)
    }

    function ratio(one, other) {
        const a = light(one)
        const b = light(other)
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    }

    function reads(look, ink, ground, least) {
        const found = ratio(look[ink], look[ground])
        const where = ink + " on " + ground + " in look " + looks.indexOf(look)
        verify(found >= least, where + ": " + found.toFixed(2))
    }

    function cleanup() {
        Theme.look = Theme.Look.Light
        Theme.step = 1.0
        Theme.reducedMotion = false
    }

    function test_everyTextColourReadsOnEveryGroundItMayStandOn() {
        for (const look of looks) {
            const least = look === Theme.contrast ? 12 : 4.5
            for (const ground of grounds) {
                for (const ink of ["ink", "ink2", "accent", "well", "worry", "need", "danger"])
                    reads(look, ink, ground, least)
                reads(look, "edge", ground, 3)
                reads(look, "focus", ground, 3)
            }
            for (const tone of ["accent", "well", "worry", "need", "danger"]) {
                reads(look, tone, tone + "Tint", least)
                reads(look, "ink", tone + "Tint", least)
                reads(look, "ink2", tone + "Tint", least)
            }
            for (const mark of marks) {
                reads(look, mark, mark + "Tint", least)
                reads(look, "overPart", mark, least)
            }
            reads(look, "overAccent", "accent", least)
            reads(look, "overDanger", "danger", look === Theme.contrast ? 7 : 4.5)
            reads(look, "overInk", "ink", least)
            reads(look, "ink", "changed", least)
            reads(look, "ink2", "changed", least)
            reads(look, "changedBar", "changed", 3)
        }
    }

    function test_theRoomScreenReadsFromSixMetres() {
        for (const look of looks) {
            for (const ground of ["bg", "surface"])
                for (const ink of ["ink", "ink2", "accent", "well", "worry", "need"])
                    reads(look, ink, ground, 7)
            for (const tone of ["well", "worry", "need"])
                reads(look, tone, tone + "Tint", 7)
        }
        // The room is always light, and uses these too.
        for (const [ink, ground] of [["overAccent", "accent"], ["ink", "accentTint"], ["ink2", "accentTint"],
                ["accent", "accentTint"], ["ink", "changed"], ["ink2", "changed"], ["ink", "sunken"]])
            reads(Theme.light, ink, ground, 7)
        verify(Theme.room.small.pixels >= 1080 * 0.05)
    }

    function test_leavingHighContrastBringsTheFormerLookBack() {
        for (const before of [Theme.Look.Light, Theme.Look.Dark]) {
            Theme.look = before
            Theme.toggleContrast()
            compare(Theme.now.bg, Theme.contrast.bg)
            Theme.toggleContrast()
            compare(Theme.look, before)
        }
    }

    function test_theTextStepGoesRoundAndLeavesTheRoomScreenAlone() {
        const laptop = Theme.laptop.body.pixels
        const room = Theme.room.body.pixels
        const seen = []
        for (let i = 0; i < 5; ++i) {
            Theme.nextStep()
            seen.push(Theme.step)
            compare(Theme.laptop.body.pixels, Math.round(laptop * Theme.step))
            compare(Theme.room.body.pixels, room)
        }
        compare(seen, [1.15, 1.3, 1.5, 2.0, 1.0])
    }

    function test_nothingMovesWhenMotionIsReduced() {
        verify(Theme.move > 0 && Theme.move <= 200)
        verify(Theme.fade > 0 && Theme.fade <= 200)
        Theme.reducedMotion = true
        compare(Theme.move, 0)
        compare(Theme.fade, 0)
    }

    function test_everyIconIsPaintedInTheColourAskedFor() {
        const names = Reader.icons().filter(name => name !== "neutral-hills")
        verify(names.length >= 50, "only " + names.length + " icons")
        for (const colour of ["#ff0000", "#0000ff"]) {
            icon.color = colour
            for (const name of names) {
                icon.name = name
                const picture = grabImage(icon)
                let painted = 0
                for (let x = 0; x < 48; ++x)
                    for (let y = 0; y < 48; ++y)
                        if (Qt.colorEqual(picture.pixel(x, y), colour))
                            ++painted
                verify(painted > 8, name + " in " + colour + ": " + painted)
            }
        }
    }

    function test_onlyWhatPointsSomewhereIsMirrored() {
        const pointing = ["arrow", "left", "right", "undo", "door", "sign", "speak"]
        for (const name of Reader.icons()) {
            turned.name = name
            compare(turned.mirrored, pointing.includes(name), name)
        }
    }

    function test_anIconOutsideItsFolderIsNotRead() {
        ignoreWarning(/there is no icon called/)
        icon.color = "#ff0000"
        icon.name = "../icons/arrow"
        verify(!Qt.colorEqual(grabImage(icon).pixel(24, 24), "#ff0000"))
    }
}
