import QtQuick
import QtTest
import Waymark.Theme
import Waymark.Home
import Waymark.Test.Home

Item {
    id: root

    width: 1366
    height: 768

    Component {
        id: faces

        HomeFace {
            width: root.width
            height: root.height
            home: Bench.home
        }
    }

    SignalSpy {
        id: joins

        target: Bench.home
        signalName: "joinAsked"
    }

    TestCase {
        id: test

        property var face: null

        name: "home"
        when: windowShown

        function init() {
            Theme.reducedMotion = true
            Theme.step = 1.0
            Theme.look = Theme.Look.Light
            Bench.home.forgetProblems()
            joins.clear()
            face = createTemporaryObject(faces, root)
            verify(face)
        }

        // Every item whose condition holds, below the page that is shown.
        function all(is, from) {
            const found = []
            const look = item => {
                if (!item.visible)
                    return
                if (is(item))
                    found.push(item)
                for (let i = 0; i < item.children.length; ++i)
                    look(item.children[i])
            }
            look(from ?? face)
            return found
        }
        function labelled(words) {
            const found = all(item => item.label === words && item.input !== undefined)
            compare(found.length, 1, words)
            return found[0]
        }
        function button(words) {
            const found = all(item => item.text === words && item.clicked !== undefined)
            verify(found.length >= 1, words)
            return found[0]
        }
        function shows(words) {
            return all(item => item.text === words).length > 0
        }
        function type(words: string) {
            for (const letter of words)
                keyClick(letter)
        }
        function focusIn(item) {
            for (let up = face.Window.activeFocusItem; up; up = up.parent)
                if (up === item)
                    return true
            return false
        }

        function test_three_ways_to_begin_each_with_a_key() {
            verify(focusIn(button("Run a conference")))
            verify(Bench.picture(face, "start-1366"))
            keyClick(Qt.Key_Right)
            verify(focusIn(button("Join with a card")))
            keyClick(Qt.Key_Return)
            compare(face.shown, "join")
            keyClick(Qt.Key_Escape)
            compare(face.shown, "start")
            keyClick(Qt.Key_1)
            compare(face.shown, "run")
        }

        function test_a_card_is_joined_by_keys_alone_and_what_is_wrong_with_it_is_said_at_its_field() {
            keyClick(Qt.Key_2)
            const card = labelled("What stands on the card")
            verify(focusIn(card))
            type("hello")
            keyClick(Qt.Key_Return)
            verify(card.error.includes("no joining card"))
            verify(Bench.picture(face, "join-wrong-1366"))
            compare(joins.count, 0)
            card.text = Bench.card()
            card.forceActiveFocus()
            keyClick(Qt.Key_Return)
            compare(joins.count, 1)
            compare(card.error, "")
        }

        function test_an_empty_form_is_answered_by_a_summary_that_takes_the_focus_and_leads_to_each_field() {
            face.go("new")
            verify(Bench.picture(face, "new-1366"))
            button("Make it and start").clicked()
            verify(Bench.home.problems.length >= 8)
            verify(shows("There is a problem"))
            compare(labelled("Authority").error, Bench.home.said.authority)
            const link = button(Bench.home.said.chair)
            link.forceActiveFocus()
            keyClick(Qt.Key_Return)
            verify(focusIn(labelled("The chair’s name")))
            verify(Bench.picture(face, "new-wrong-1366"))
        }

        function test_the_form_is_filled_in_by_keys_alone() {
            face.go("new")
            verify(face.Window.activeFocusItem !== null)
            const authority = labelled("Authority")
            authority.forceActiveFocus()
            type("Testshire")
            keyClick(Qt.Key_Tab)
            verify(focusIn(labelled("Service")))
            keyClick(Qt.Key_Tab)
            type("10")
            keyClick(Qt.Key_Tab)
            type("11")
            keyClick(Qt.Key_Tab)
            type("2026")
            keyClick(Qt.Key_Tab)
            verify(focusIn(labelled("Begins at")))
            type("930")
            keyClick(Qt.Key_Tab)
            type("WC 1")
            keyClick(Qt.Key_Tab)
            type("Room 2")
            keyClick(Qt.Key_Tab)
            type("Cat Chair")
            keyClick(Qt.Key_Tab)
            type("Max Minutes")
            keyClick(Qt.Key_Tab)
            verify(focusIn(labelled("Passphrase")))
            type("seven kettles under the bridge")
            verify(shows("Strong, if it is not a saying that others know."))
            verify(Bench.picture(face, "new-filled-1366"))
        }

        function test_a_passphrase_is_hidden_until_it_is_asked_for_and_two_must_be_the_same() {
            face.go("new")
            const passphrase = labelled("Passphrase")
            compare(passphrase.echoMode, TextInput.Password)
            const show = all(item => item.spoken === "Show the passphrase")[0]
            show.clicked()
            compare(passphrase.echoMode, TextInput.Normal)
            passphrase.text = "seven kettles under"
            labelled("The passphrase once more").text = "seven kettles over"
            button("Make it and start").clicked()
            verify(labelled("The passphrase once more").error.includes("not the same"))
        }

        function test_what_was_prepared_is_found_and_needs_its_passphrase() {
            Bench.prepare("2026-11-10 0930")
            Bench.prepare("2026-11-24 1400")
            face.go("run")
            verify(shows("Tuesday 10 November 2026, 09:30"))
            verify(shows("Tuesday 24 November 2026, 14:00"))
            verify(Bench.picture(face, "run-1366"))
            button("Start the conference").clicked()
            compare(Bench.home.problemFields, ["folder", "passphrase"])
            button("Tuesday 24 November 2026, 14:00").clicked()
            labelled("Passphrase").text = "seven kettles"
            button("Start the conference").clicked()
            compare(Bench.home.problems, [])
            // An empty file is no conference: the server says so, at the page.
            tryVerify(() => Bench.home.problems.length === 1, 20000)
            verify(Bench.picture(face, "run-wrong-1366"))
            compare(Bench.home.state, "idle")
        }

        function test_a_rehearsal_begins_with_one_key_and_ends_when_it_is_confirmed() {
            keyClick(Qt.Key_3)
            compare(Bench.home.problems, [])
            tryVerify(() => Bench.home.state === "running" || Bench.home.problems.length > 0, 30000)
            compare(Bench.home.problems, [])
            compare(face.shown, "status")
            tryVerify(() => Bench.home.cards.length > 5, 10000)
            verify(shows("A rehearsal is running on this laptop"))
            verify(Bench.picture(face, "status-rehearsal-1366"))
            compare(face.mayClose(), false)
            tryVerify(() => face.Window.activeFocusItem !== null)
            tryVerify(() => Window.window !== undefined)
            verify(Bench.picture(face, "status-sure-1366"))
            Bench.home.end()
            compare(Bench.home.state, "idle")
            compare(face.mayClose(), true)
        }

        function test_a_new_conference_runs_and_its_status_is_plain() {
            face.go("new")
            const form = {
                "kind": "initial", "profile": "england", "authority": "Testshire", "service": "Children’s Services",
                "reference": "WC 1", "place": "Room 2", "date": "2026-11-10", "hour": "9:30", "chair": "Cat Chair",
                "minutes": "Max Minutes", "passphrase": "seven kettles under", "again": "seven kettles under",
                "copy": Bench.folder() + "/stick", "address": "127.0.0.1", "port": ""
            }
            labelled("Passphrase").text = "seven kettles under"
            Bench.home.prepare(form)
            tryCompare(Bench.home, "state", "running", 30000)
            tryVerify(() => Bench.home.cards.length === 1, 10000)
            compare(Bench.home.copy, "current")
            verify(Bench.picture(face, "status-1366"))
            Bench.home.end()
            face.go("new")
            compare(labelled("Passphrase").text, "")
        }


        function test_every_page_holds_in_every_look_data(): var {
            return [{ "tag": "150", "step": 1.5, "look": Theme.Look.Light },
                { "tag": "contrast", "step": 1.0, "look": Theme.Look.Contrast },
                { "tag": "dark", "step": 1.0, "look": Theme.Look.Dark }]
        }
        function test_every_page_holds_in_every_look(data: var) {
            Theme.step = data.step
            Theme.look = data.look
            for (const page of ["start", "run", "new", "join"]) {
                face.go(page)
                waitForRendering(face)
                for (const words of all(item => item.truncated === true))
                    fail(page + ": " + words.text)
                verify(Bench.picture(face, page + "-" + data.tag))
            }
        }
    }
}
