import QtQuick
import QtTest
import Waymark.Test.Faces

// The chair's console while the meeting runs, by keys alone: at 10:38 of the sample, part A in the room.
Item {
    id: root

    width: 200
    height: 100

    Component {
        id: faces

        SeatWindow {}
    }

    TestCase {
        id: test

        property var desk: null
        readonly property string neutral: "We will continue shortly"
        readonly property string point: "Going well"

        function open(seat: string): SeatWindow {
            const opened = createTemporaryObject(faces, root, { "seat": seat })
            verify(opened, seat)
            compare(opened.fault, "")
            return opened
        }
        // What is done by writing a few of its letters.
        function find(chair: SeatWindow, letters: string, says: string) {
            Eyes.strike(chair.face, Qt.Key_F1)
            tryVerify(() => chair.shows("Break with the time we go on"))
            Eyes.type(chair.face, letters)
            tryVerify(() => chair.shows("Enter: " + says), 5000, Eyes.read(chair.face).join("\n"))
            Eyes.strike(chair.face, Qt.Key_Return)
        }
        function who(known: string): string {
            return desk.people.all.find(one => one.known === known).key
        }

        name: "meeting"
        when: windowShown

        function initTestCase() {
            compare(Sample.playTo("room-columns"), "")
            desk = Sample.desk("priya")
            Sample.warnings()
        }
        function cleanup() {
            compare(Sample.warnings(), [])
        }

        function test_the_keys_that_are_shown_are_those_that_work() {
            const chair = open("priya")
            const room = open("room")
            tryVerify(() => room.shows(point))
            Eyes.strike(chair.face, Qt.Key_F1)
            tryVerify(() => chair.shows("What would you like to do?"))
            Eyes.strike(chair.face, Qt.Key_F1) // once more: all keys
            tryVerify(() => chair.shows("Ctrl Space"))
            verify(chair.shows("Shift F4"))
            Eyes.strike(chair.face, Qt.Key_Space, Qt.ControlModifier) // also while the sheet is open
            tryVerify(() => room.shows(neutral))
            tryVerify(() => chair.holds(/^The room screen is covered$/).length === 1) // read out
            Eyes.strike(chair.face, Qt.Key_Escape)
            tryVerify(() => chair.shows("Covered"))
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(point))
        }

        function test_a_break_without_a_time_is_one_key_and_the_room_is_told_nothing() {
            const chair = open("priya")
            const room = open("room")
            Eyes.strike(chair.face, Qt.Key_F4)
            tryVerify(() => room.shows(neutral))
            compare(desk.now.until, "")
            tryVerify(() => chair.shows("The room is told nothing"))
            Eyes.strike(chair.face, Qt.Key_F4)
            tryVerify(() => room.shows(point))
        }

        function test_a_break_with_a_time_tells_the_room_when_we_go_on() {
            const chair = open("priya")
            const room = open("room")
            Eyes.strike(chair.face, Qt.Key_F4, Qt.ShiftModifier)
            tryVerify(() => chair.shows("Break until 10:48"))
            Eyes.strike(chair.face, Qt.Key_Right) // 15 minutes
            tryVerify(() => chair.shows("Break until 10:53"))
            verify(chair.press("Break until 10:53"))
            tryVerify(() => desk.now.until === "10:53")
            tryVerify(() => room.shows("10:53"), 5000, Eyes.read(room.face).join("\n"))
            Eyes.strike(chair.face, Qt.Key_F4)
            tryVerify(() => room.shows(point))
        }

        function test_a_key_pressed_twice_goes_on_once() {
            const chair = open("priya")
            const room = open("room")
            for (let twice = 0; twice < 2; ++twice) {
                Eyes.strike(chair.face, Qt.Key_F4)
                Eyes.strike(chair.face, Qt.Key_F4)
                tryVerify(() => desk.now.what === (twice === 0 ? "pause" : "item"))
            }
            const item = desk.now.nextItem
            Eyes.strike(chair.face, Qt.Key_Right, Qt.AltModifier)
            Eyes.strike(chair.face, Qt.Key_Right, Qt.AltModifier)
            tryVerify(() => desk.now.item === item)
            Eyes.strike(chair.face, Qt.Key_F2) // answered after all of them
            tryVerify(() => room.shows(neutral))
            tryVerify(() => chair.shows("Covered"))
            compare(desk.problem.say ?? "", "")
            compare(desk.now.item, item)
            Eyes.strike(chair.face, Qt.Key_F2)
            Eyes.strike(chair.face, Qt.Key_Left, Qt.AltModifier)
            tryVerify(() => room.shows(point))
        }

        function test_undo_says_beforehand_what_it_takes_back() {
            const chair = open("priya")
            Eyes.strike(chair.face, Qt.Key_N, Qt.ControlModifier)
            const children = desk.children.all.map(child => child.key)
            desk.ask("AddPoint", { "column": "well", "text": "Said by mistake", "speaker": who("Sam"), "width": "everyone",
                "about": { "meeting": false, "children": [children[0]] } })
            tryVerify(() => chair.shows("Undo: Take back “Said by mistake”"), 5000, Eyes.read(chair.face).join("\n"))
            Eyes.strike(chair.face, Qt.Key_F9) // Ctrl Z undoes letters while somebody writes
            tryVerify(() => !chair.shows("Said by mistake"))
            compare(desk.undoing, "")
        }

        function test_taking_a_line_back_says_first_from_whom() {
            const chair = open("priya")
            const room = open("room")
            const children = desk.children.all.map(child => child.key)
            const words = "Said in the wrong part"
            desk.ask("AddPoint", { "column": "need", "text": words, "speaker": who("Beth"), "width": "everyone",
                "about": { "meeting": false, "children": children } })
            tryVerify(() => room.holds(/Said in the wrong part/).length > 0, 5000, Eyes.read(room.face).join("\n"))
            tryVerify(() => chair.holds(/Said in the wrong part/).length > 0)
            verify(chair.press(chair.holds(/^Said in the wrong part\. /)[0])) // the line, not the small room beside it
            tryVerify(() => chair.shows("Take it back…"), 5000, Eyes.read(chair.face).join("\n"))
            verify(chair.press("Take it back…"))
            tryVerify(() => chair.holds(/It is taken from .*Hannah Reed/).length > 0, 5000, Eyes.read(chair.face).join("\n"))
            verify(room.holds(/Said in the wrong part/).length > 0) // foreseen, not done
            verify(chair.press("Take it back"))
            tryVerify(() => room.holds(/Said in the wrong part/).length === 0)
            tryVerify(() => !chair.shows("Take back this line"))
        }

        function test_excluding_is_foreseen_for_whom_and_nothing_is_done_yet() {
            const chair = open("priya")
            const sam = open("sam")
            Eyes.strike(chair.face, Qt.Key_F8)
            tryVerify(() => chair.shows("Who is to be excluded?"))
            Eyes.type(chair.face, "Sam")
            tryVerify(() => chair.shows("Enter: Sam Okafor"))
            Eyes.strike(chair.face, Qt.Key_Return)
            tryVerify(() => chair.shows("Exclude Sam Okafor"))
            verify(chair.press("Intoxication"))
            verify(Eyes.tabTo(chair.face, "Reasons, as you tell Sam"))
            Eyes.type(chair.face, "You are not yourself today")
            verify(Eyes.tabTo(chair.face, "What happened"))
            Eyes.type(chair.face, "He could not stand")
            tryVerify(() => chair.holds(/Sam Okafor sees nothing more/).length > 0, 5000, Eyes.read(chair.face).join("\n"))
            verify(sam.shows("Raise hand"))
            verify(chair.press("Not now, go on with the meeting"))
            compare(desk.exclusions.all.filter(one => !one.over).length, 0)
        }

        function test_everybody_marks_unseen_and_the_marks_are_shown_together() {
            const chair = open("priya")
            const sam = open("sam")
            const hannah = open("hannah")
            const home = desk.now.item
            desk.ask("GoTo", { "item": desk.agenda.all.find(row => row.kind === "scales").key })
            tryVerify(() => chair.shows("Ask everybody"))
            verify(chair.press("Ask everybody"))
            tryVerify(() => desk.scales.count === 1)
            for (const [tablet, first, number] of [[sam, "5", "3"], [hannah, "7", "7"]]) {
                tryVerify(() => tablet.shows("Nobody sees your number"))
                verify(tablet.press(first))
                verify(tablet.press("Give my number"))
                tryVerify(() => tablet.shows("Your number is in: " + first))
                if (first !== number) {
                    verify(tablet.press(number))
                    verify(tablet.press("Change my number"))
                    tryVerify(() => tablet.shows("Your number is in: " + number))
                }
            }
            verify(!sam.shows("Hannah Reed") && !hannah.shows("Sam Okafor"))
            tryVerify(() => chair.holds(/2 of \d+ have marked/).length === 1, 5000, Eyes.read(chair.face).join("\n"))
            compare(desk.marks.count, 0) // not which
            verify(chair.press("Show all marks together"))
            tryVerify(() => chair.holds(/From 3 to 7/).length === 1, 5000, Eyes.read(chair.face).join("\n"))
            tryVerify(() => sam.shows("Hannah Reed") && hannah.shows("Sam Okafor"))
            Eyes.picture(sam.face, "numbers-shown-sam")
            Eyes.picture(hannah.face, "numbers-shown-hannah")
            desk.ask("GoTo", { "item": home })
            tryVerify(() => chair.shows("Worried about"))
        }

        function test_handing_over_goes_neutral_first_and_says_who_must_leave_before_another_part_is_named() {
            const chair = open("priya")
            const room = open("room")
            tryVerify(() => room.shows(point))
            Eyes.strike(chair.face, Qt.Key_F7)
            tryVerify(() => room.shows(neutral))
            tryVerify(() => chair.holds(/see nothing more: their screens go dark/).length > 0)
            compare(desk.now.what, "item") // foreseen, not done
            Eyes.strike(chair.face, Qt.Key_Escape)
            tryVerify(() => chair.shows("Covered"))
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(point))
        }
    }
}
