import QtQuick
import QtTest
import "../faces"
import Waymark.Chair
import Waymark.Controls
import Waymark.Theme
import Waymark.Test.Faces
import Waymark.Test.Sizes

// The chair's console on a small laptop and on a large one, at each size of text and in each look: at some moments of the
// sample, with what can be open then, every word is measured. What is cut short is marked, and somebody who listens gets all.
Item {
    id: root

    width: 200
    height: 100

    Component {
        id: faces

        SeatWindow {}
    }

    Component {
        id: cutByHand

        Words {
            text: "Ellie is at school every day"
            wrapMode: Text.NoWrap
            width: 60
        }
    }

    Component {
        id: correcting

        CorrectSheet {
            passing: true
        }
    }

    Component {
        id: takingBack

        WithdrawSheet {
            passing: true
        }
    }

    Component {
        id: giving

        DiscloseSheet {
            passing: true
        }
    }

    Component {
        id: hearing

        VoiceSheet {
            passing: true
        }
    }

    TestCase {
        id: test

        readonly property var light: Theme.Look.Light
        readonly property var dark: Theme.Look.Dark
        readonly property var contrast: Theme.Look.Contrast
        // Three of the sizes, and every size of text with the smallest and the largest on a large laptop as well.
        readonly property var some: [[1366, 768, 1.0, light], [1366, 768, 1.5, contrast], [1366, 768, 2.0, dark]]
        readonly property var every: [some[0], [1920, 1080, 1.0, contrast], [1366, 768, 1.15, dark], [1366, 768, 1.3, contrast],
            [1366, 768, 1.5, light], [1920, 1080, 2.0, light], some[2]]
        readonly property string line: "Ellie told me that she puts her headphones on when the shouting starts, and counts to a hundred"
        property int pages: 0
        property var found: []
        property SeatWindow chair: null
        property var body: null
        property var desk: null

        name: "sizes"
        when: windowShown

        function take(size: var) {
            chair.width = size[0]
            chair.height = size[1]
            Theme.step = size[2]
            Theme.look = size[3]
        }
        // The console at a moment, then whatever opens over it: { name, open, close } each. Sizes are the outer turn: what is
        // laid out anew by one takes longer than all that is opened at it.
        function look(moment: string, sizes: var, opens: var) {
            // From the size it has to the one farthest from it, so that nothing is laid out twice.
            for (const size of Theme.step === sizes[0][2] ? sizes : Array.from(sizes).reverse()) {
                take(size)
                const at = "-" + size[0] + "-" + Math.round(size[2] * 100) + "-" + ["light", "dark", "contrast"][size[3]]
                read(moment + at)
                for (const one of opens) {
                    one.open()
                    read(moment + "-" + one.name + at)
                    one.close()
                }
            }
            pages += 1 + opens.length
            for (const fault of found)
                console.warn(fault)
            compare(found.length, 0, "what cannot be read")
        }
        function read(name: string) {
            for (const fault of Reading.faults(chair.face, name))
                found.push(name + ": " + fault)
        }
        function panel(name: string): var {
            return ({ "name": name, "open": () => body.panel = name, "close": () => body.panel = "" })
        }
        // What an act of the finder opens.
        function act(name: string): var {
            return ({ "name": name, "open": () => body.carryOut(name), "close": () => body.putAway() })
        }
        // One act about a person, from the person's menu.
        function about(name: string, key: string): var {
            return ({ "name": name, "open": () => holding("made").about(name, key), "close": () => body.putAway() })
        }
        function made(name: string, component: var, fields: var): var {
            let sheet = null
            return ({ "name": name, "open": () => sheet = component.createObject(chair.face, Object.assign({ "desk": desk }, fields)),
                "close": () => sheet.close() })
        }
        // What stands on the console and has this function or property; the first of them.
        function holding(name: string): var {
            return everyHolding(name)[0]
        }
        function everyHolding(name: string): var {
            const there = []
            const look = item => {
                if (item[name] !== undefined && item !== body)
                    there.push(item)
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i])
            }
            look(body)
            return there
        }
        function ask(seat: string, command: string, fields: var) {
            verify(Sample.desk(seat).ask(command, fields) !== "", command + ": " + Sample.desk(seat).problem.say)
        }
        function who(known: string): string {
            return desk.people.all.find(one => one.known === known).key
        }
        // Plays a long stretch: a console that plays along takes longer than one that is opened anew.
        function play(moment: string) {
            if (chair)
                chair.destroy()
            chair = null
            body = null
            desk = null
            wait(0)
            Sample.putAway("priya")
            compare(Sample.playTo(moment), "")
            desk = Sample.desk("priya")
            Sample.warnings()
            chair = faces.createObject(root, { "seat": "priya" })
            compare(chair.fault, "")
            tryVerify(() => chair.face.body !== null)
            body = chair.face.body
        }
        // A few steps, with the console open.
        function playOn(moment: string) {
            compare(Sample.playTo(moment), "")
        }

        function init() {
            found = []
        }
        function cleanup() {
            // When the size changes a layout may give up settling (Qt 6.4) and say so: what then stands there is measured.
            compare(Sample.warnings().filter(warning => !/Polish loop/.test(warning)
                && !found.some(fault => warning.includes(fault))), [])
        }
        function cleanupTestCase() {
            chair.destroy()
            console.info(pages + " pages and sheets, " + Reading.texts() + " texts")
        }

        function test_01_preparing() {
            play("prepared")
            const pages = holding("sections")
            const sections = pages.sections.map(section => ({ "name": section.key, "open": () => pages.go(section.key),
                "close": () => pages.go("start") }))
            look("prepared", some, sections.concat([act("find"), act("people"), act("arrange")]))
        }

        function test_02_a_word_cut_by_hand_is_reported() {
            const cut = createTemporaryObject(cutByHand, chair.contentItem)
            verify(cut)
            const faults = Reading.faults(chair.face, "cut")
            verify(faults.some(fault => fault.includes("Ellie is at school every day") && fault.includes("is cut off")), faults.join("\n"))
            verify(faults.some(fault => fault.includes("lie on each other")), faults.join("\n"))
        }

        function test_03_somebody_is_excluded() {
            play("exclusion-chair")
            look("excluded", some, [about("back", who("Mark")), about("follow", desk.exclusions.all[0].key)])
        }

        function test_04_columns() {
            play("room-columns")
            const point = desk.well.all[0].key
            const opens = ["section", "agenda", "disclose", "letters", "reports", "met", "requests", "papers"].map(panel)
            const exclude = { "name": "excluding", "open": () => body.exclude(who("Sam"), ""), "close": () => body.panel = "" }
            const acts = ["find", "keys", "timed", "arrange", "end", "adjourn", "abandon", "exclude", "people", "chair",
                "minutes"].map(act)
            const given = { "name": "disclose-open", "open": () => {
                body.panel = "disclose"
                holding("picked").unfolded = true
                holding("picked").chosen = [desk.toDisclose.all[0].key]
            }, "close": () => body.panel = "" }
            look("columns", every.filter(size => !some.includes(size)), [])
            look("columns", some, opens.concat([exclude, given], acts, [about("admit", who("Hannah")), about("keepout", who("Sam")),
                about("where", who("Hannah")),
                made("correct", correcting, { "record": point, "words": line }),
                made("withdraw", takingBack, { "record": point, "words": line }),
                made("give", giving, { "records": [desk.toDisclose.all[0].key], "words": line })]))
        }

        function test_05_dangers_and_a_scale() {
            const home = desk.now.item
            const child = desk.children.all[0]
            ask("priya", "GoTo", { "item": desk.agenda.all.find(row => row.kind === "scales").key })
            ask("priya", "AddDanger", { "what": "danger", "text": "Ellie may be hurt when she stands between her parents",
                "about": { "meeting": false, "children": [child.key] }, "width": "everyone" })
            tryVerify(() => desk.dangers.count === 1)
            ask("priya", "AddDanger", { "what": "goal", "text": "Ellie sleeps through, and nobody shouts where she can hear it",
                "about": { "meeting": false, "children": [child.key] }, "width": "everyone", "answers": desk.dangers.all[0].key })
            ask("priya", "OpenScale", { "child": child.key, "question": "How safe is Ellie today?", "danger": desk.dangers.all[0].key })
            tryVerify(() => desk.scales.count === 1 && desk.dangers.count === 2)
            const entering = { "name": "entering", "open": () => holding("entering").person = who("Hannah"),
                "close": () => holding("entering").person = "" }
            look("scale", some, [entering])
            ask("sam", "GiveMark", { "scale": desk.scales.all[0].key, "value": 3, "words": "She does not sleep" })
            ask("beth", "GiveMark", { "scale": desk.scales.all[0].key, "value": 7, "words": "" })
            tryVerify(() => desk.scales.all[0].givenCount === 2)
            ask("priya", "ShowScale", { "scale": desk.scales.all[0].key })
            tryVerify(() => desk.marks.count === 2)
            look("scale-shown", some, [])
            ask("priya", "GoTo", { "item": home })
            tryVerify(() => desk.now.item === home)
        }

        function test_06_a_request_to_exclude() {
            ask("priya", "RequestExclusion", { "person": who("Sam"), "asker": who("Hannah"), "ground": "conflict",
                "evidence": "He and I have quarrelled about what Ellie said at school.", "asked": desk.inMinutes(0) })
            tryVerify(() => desk.requests.count === 1)
            look("requested", some, [panel("requests")])
        }

        function test_07_a_confidential_section() {
            play("chair-confidential")
            look("clearing", some, [panel("section")])
            playOn("section-chair")
            look("in-section", some, [])
        }

        function test_08_voices_and_a_break() {
            play("room-voices")
            look("voices", some, [])
            playOn("break-room")
            look("break", some, [])
        }

        function test_09_views_and_decision() {
            play("chair-views")
            look("views", some, [])
            playOn("chair-decision")
            look("decision", every, [])
            playOn("tablet-dissent")
            const child = desk.children.all[0]
            look("dissent", some, [made("hear", hearing, { "decision": desk.decisions.all[0].key, "child": child.key,
                "name": child.known })])
        }

        function test_10_plan_and_dates() {
            play("chair-plan")
            look("plan", some, [])
            play("room-dates")
            look("dates", some, [])
        }

        function test_11_the_other_part_is_told() {
            play("left-2")
            look("between", some, [])
            playOn("begun-3")
            const telling = kind => ({ "name": "tell-" + kind,
                "open": () => everyHolding("unfolded").filter(card => card.kind === kind).forEach(card => card.unfolded = true),
                "close": () => everyHolding("unfolded").filter(card => card.kind === kind).forEach(card => card.unfolded = false) })
            look("telling", some, [telling("decision")])
            playOn("room-told")
            look("told", some, [])
            play("chair-part-b")
            look("last-part", some, [])
        }

        function test_12_closing_and_after() {
            play("left-3")
            look("before-closing", some, [panel("close")])
            const correctable = desk.notes.all[0].key
            playOn("closed-room")
            look("closed", some, [panel("papers")])
            ask("elin", "FinishRecord", {})
            ask("elin", "AskCorrection", { "record": correctable, "forPerson": who("Sam"),
                "text": "I said that Ellie puts her headphones on, not that she turns the music up." })
            ask("elin", "ReleasePaper", { "recipient": who("Hannah"), "paper": "letter" })
            tryVerify(() => desk.after.corrections.count === 1 && desk.after.releases.count === 1 && desk.after.record.finished !== "")
            look("closed-with", some, [])
        }
    }
}
