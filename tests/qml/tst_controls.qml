import QtQuick
import QtQuick.Layouts
import QtTest
import Waymark.Theme
import Waymark.Controls
import Waymark.Test

// Laws every control keeps.
Item {
    id: root

    width: 700
    height: 1600

    Component {
        id: galleries

        Gallery {}
    }

    Component {
        id: neutrals

        Neutral {
            width: 320
            height: 180
        }
    }

    Component {
        id: sheets

        Sheet {
            title: "Ask Mark to leave"
            actText: "Exclude Mark"
            changes: ["Mark's tablet is cleared"]
        }
    }

    Component {
        id: scales

        Scale {
            width: 700
            low: "Not safe"
            high: "Safe"
            asking: true
            marks: [{ "value": 3, "name": "Tom Ashby", "initials": "TA" }, { "value": 3, "name": "Beth Lawson", "initials": "BL" }]
        }
    }

    SignalSpy {
        id: chosen

        signalName: "chosen"
    }

    SignalSpy {
        id: followed

        signalName: "follow"
    }

    SignalSpy {
        id: edited

        signalName: "edited"
    }

    SignalSpy {
        id: declined

        signalName: "declined"
    }

    TestCase {
        id: test

        property Gallery gallery: null

        name: "controls"
        when: windowShown

        function init() {
            gallery = createTemporaryObject(galleries, root)
            verify(gallery)
        }

        function cleanup() {
            Theme.look = Theme.Look.Light
            Theme.step = 1.0
            root.LayoutMirroring.enabled = false
            root.LayoutMirroring.childrenInherit = false
        }

        function everyItem(item, visit) {
            visit(item)
            for (let i = 0; i < item.children.length; ++i)
                everyItem(item.children[i], visit)
        }

        function test_theKeyboardPressesWhateverAFingerPresses() {
            for (const control of gallery.pressable) {
                for (const press of [() => keyClick(Qt.Key_Space), () => keyClick(Qt.Key_Return),
                                     () => keyClick(Qt.Key_Enter), () => mouseClick(control)]) {
                    const before = gallery.presses
                    control.forceActiveFocus(Qt.TabFocusReason)
                    verify(control.activeFocus, control)
                    press()
                    compare(gallery.presses, before + 1, control)
                }
            }
        }

        function test_whatHasTheKeyboardShowsIt() {
            for (const control of gallery.pressable.concat(gallery.writable)) {
                control.forceActiveFocus(Qt.OtherFocusReason)
                let rings = 0
                everyItem(gallery, item => {
                    if (item instanceof FocusRing && item.visible) {
                        ++rings
                        compare(item.border.width, 3)
                        verify(item.width >= control.width, control)
                    }
                })
                compare(rings, 1, control)
            }
        }

        function test_everythingIsReachedWithTab() {
            const wanted = gallery.pressable.concat(gallery.writable)
            gallery.button.forceActiveFocus(Qt.TabFocusReason)
            const met = []
            for (let i = 0; i < 40; ++i) {
                met.push(root.Window.activeFocusItem)
                keyClick(Qt.Key_Tab)
            }
            for (const control of wanted)
                verify(met.includes(control), control)
            verify(!met.includes(gallery.stopped))
        }

        function test_everythingSaysItsNameAndWhatItIs() {
            for (const control of gallery.pressable)
                verify(Reader.name(control) !== "", control)
            compare(Reader.role(gallery.button), Accessible.Button)
            compare(Reader.role(gallery.choice), Accessible.RadioButton)
            compare(Reader.role(gallery.tile), Accessible.RadioButton)
            compare(Reader.role(gallery.tick), Accessible.CheckBox)
            compare(Reader.role(gallery.link), Accessible.Link)
            compare(Reader.role(gallery.knob), Accessible.Button)
            compare(Reader.role(gallery.segments), Accessible.Grouping)
            compare(Reader.role(gallery.field.input), Accessible.EditableText)
            compare(Reader.name(gallery.field.input), "By when")
            compare(Reader.description(gallery.field.input), "For example 17 November")
            gallery.field.error = "Write the day"
            compare(Reader.description(gallery.field.input), "Write the day")
            compare(Reader.name(gallery.area.input), "Your reasons")
            compare(Reader.name(gallery.state), "Saved at 10:38:04")
            gallery.choice.checked = true
            verify(Reader.checked(gallery.choice))
        }

        function test_aButtonThatIsStoppedIsNotPressedAndSaysWhy() {
            mouseClick(gallery.stopped)
            compare(gallery.presses, 0)
            compare(Reader.description(gallery.stopped), "Joan is still in the room")
        }

        function test_aTapOnlyAsks() {
            for (const control of [gallery.tile, gallery.choice, gallery.tick]) {
                mouseClick(control)
                verify(!control.checked, control)
                verify(!Reader.checked(control), control)
            }
            chosen.target = gallery.segments
            chosen.clear()
            mouseClick(gallery.segments, gallery.segments.width - 10, gallery.segments.height / 2)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], 2)
            compare(gallery.segments.current, 0)
        }

        function test_arrowKeysFollowTheReadingDirection() {
            chosen.target = gallery.segments
            for (const [mirrored, key] of [[false, Qt.Key_Right], [true, Qt.Key_Left]]) {
                root.LayoutMirroring.enabled = mirrored
                root.LayoutMirroring.childrenInherit = mirrored
                chosen.clear()
                gallery.segments.forceActiveFocus(Qt.TabFocusReason)
                keyClick(key)
                compare(chosen.count, 1)
                compare(chosen.signalArguments[0][0], 1)
            }
        }

        function test_theErrorSummaryTakesTheFocusAndLeadsToTheField() {
            gallery.field.forceActiveFocus(Qt.TabFocusReason)
            gallery.summary.problems = ["Give the action somebody who will do it", "Say by when"]
            verify(gallery.summary.visible)
            compare(root.Window.activeFocusItem, gallery.summary)
            compare(Reader.role(gallery.summary), Accessible.AlertMessage)
            compare(Reader.name(gallery.summary), "There is a problem")
            followed.target = gallery.summary
            followed.clear()
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Tab)
            keyClick(Qt.Key_Return)
            compare(followed.count, 1)
            compare(followed.signalArguments[0][0], 1)
        }

        function test_tabLeavesTheLongField() {
            gallery.area.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_A)
            keyClick(Qt.Key_Tab)
            compare(gallery.area.text, "a")
            verify(!gallery.area.activeFocus)
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier)
            verify(gallery.area.activeFocus)
        }

        function test_onlyTheWriterEdits() {
            edited.target = gallery.area
            edited.clear()
            gallery.area.text = "from the page"
            compare(edited.count, 0)
            gallery.area.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_B)
            compare(edited.count, 1)
        }

        function test_everyTextIsPlain() {
            let texts = 0
            everyItem(gallery, item => {
                if (item instanceof Text) {
                    ++texts
                    compare(item.textFormat, Text.PlainText, item.text)
                }
            })
            verify(texts > 20)
            compare(gallery.area.input.textFormat, TextEdit.PlainText)
        }

        function test_touchTargetsAreLargeEnough() {
            for (const face of [Theme.tablet, Theme.family]) {
                gallery.face = face
                for (const control of gallery.pressable)
                    verify(control.height >= 48 && control.width >= 48, control + " " + control.height)
                verify(gallery.field.height >= 48)
                verify(gallery.segments.height >= 48)
            }
        }

        function test_longWordsMakeAControlTallerNotCutOff() {
            gallery.words = "I want to say something about what the health visitor said, and about the plan"
            Theme.step = 1.5
            gallery.width = 320
            for (const control of gallery.pressable) {
                control.Layout.maximumWidth = 260
                tryVerify(() => control.width <= 260)
                everyItem(control, item => {
                    if (item instanceof Words && item.visible) {
                        verify(!item.truncated, control)
                        tryVerify(() => item.contentHeight <= control.height + 1, 5000, control.text)
                    }
                })
            }
        }

        function test_theNeutralPictureIsTheSameInEveryLook() {
            const neutral = createTemporaryObject(neutrals, root)
            const light = grabImage(neutral)
            for (const look of [Theme.Look.Dark, Theme.Look.Contrast]) {
                Theme.look = look
                verify(light.equals(grabImage(neutral)))
            }
            verify(Qt.colorEqual(light.pixel(4, 4), "#F7EFDF"))
            verify(Qt.colorEqual(light.pixel(4, 176), "#2F6F70"))
        }

        function test_theNeutralPictureLetsNothingThrough() {
            const neutral = createTemporaryObject(neutrals, root, { z: 5, width: 700, height: 1600 })
            verify(neutral)
            for (const control of gallery.pressable)
                mouseClick(control)
            compare(gallery.presses, 0)
        }

        function test_aMarkIsGivenByFingerArrowOrDigitAndThePageHoldsIt() {
            const scale = createTemporaryObject(scales, root)
            chosen.target = scale
            chosen.signalName = "chose"
            chosen.clear()
            scale.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_7)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Home)
            keyClick(Qt.Key_End)
            mouseClick(scale, scale.width / 22 * 5, 60 + scale.stop)
            compare(chosen.signalArguments.map(given => given[0]).slice(0, 4), [7, 8, 0, 10])
            compare(scale.mine, -1)
            chosen.signalName = "chosen"
        }

        function test_aScaleTellsWhoStandsWhereAndAddsNothingUp() {
            const scale = createTemporaryObject(scales, root, { "asking": false })
            const told = []
            everyItem(scale, item => told.push(Reader.name(item) + "|" + Reader.description(item)))
            verify(told.includes("3|Tom Ashby, Beth Lawson"), told.join("\n"))
            verify(told.includes("0, Not safe|"))
            verify(told.includes("Tom Ashby, 3|"))
        }

        function test_theSheetKeepsTheKeyboardAndEscapeIsNotNow() {
            const sheet = createTemporaryObject(sheets, root)
            sheet.open()
            tryVerify(() => sheet.opened)
            for (let i = 0; i < 6; ++i) {
                keyClick(Qt.Key_Tab)
                let inside = root.Window.activeFocusItem
                let met = false
                while (inside) {
                    met = met || inside === sheet.contentItem
                    inside = inside.parent
                }
                verify(met)
            }
            declined.target = sheet
            declined.clear()
            keyClick(Qt.Key_Escape)
            compare(declined.count, 1)
        }
    }
}
