import QtQuick
import QtTest
import "../faces"
import Waymark.Test.Faces

// From hardly anything to a conference that can begin, at the chair's console, by keys alone.
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

        property SeatWindow chair: null
        property var desk: null

        name: "prepare"
        when: windowShown

        function initTestCase() {
            compare(Sample.playTo("before"), "")
            Sample.warnings()
            chair = faces.createObject(root, { "seat": "priya" })
            compare(chair.fault, "")
            desk = Sample.desk("priya")
            tryVerify(() => chair.shows("Getting ready"), 8000, Eyes.read(chair.face).join("\n"))
        }
        function cleanupTestCase() {
            chair.destroy()
        }
        function cleanup() {
            compare(Sample.warnings(), [])
        }
        function look(name: string) {
            for (const size of [[1440, 900], [1366, 768]]) {
                chair.width = size[0]
                chair.height = size[1]
                wait(60)
                Eyes.picture(chair.face, "prepare/" + name + "-" + size[0])
            }
            chair.width = 1440
            chair.height = 900
        }
        function seen(words: string) {
            tryVerify(() => chair.shows(words), 5000, words + " is not among\n" + Eyes.read(chair.face).join("\n"))
        }
        function unseen(words: string) {
            tryVerify(() => !chair.shows(words), 5000, words)
        }
        // To a section, by its name at the left.
        function section(name: string) {
            verify(Eyes.tabTo(chair.face, sectionNow()))
            const names = ["Ready to begin?", "The conference", "Children", "People", "Parts and agenda", "Protected details",
                "Reports", "Meetings before", "Letters", "Requests to exclude", "The room", "Cards to join"]
            let by = names.indexOf(name) - names.indexOf(sectionNow())
            for (; by > 0; --by)
                Eyes.strike(chair.face, Qt.Key_Down)
            for (; by < 0; ++by)
                Eyes.strike(chair.face, Qt.Key_Up)
            now = name
        }
        property string now: "Ready to begin?"
        function sectionNow(): string {
            return now
        }
        function at(field: string) {
            verify(Eyes.tabTo(chair.face, field), "no way by Tab to " + field)
        }
        function write(field: string, words: string) {
            at(field)
            Eyes.strike(chair.face, Qt.Key_A, Qt.ControlModifier)
            Eyes.type(chair.face, words)
        }
        function press(button: string) {
            at(button)
            Eyes.strike(chair.face, Qt.Key_Return)
        }
        function tick(name: string) {
            at(name)
            Eyes.strike(chair.face, Qt.Key_Space)
        }
        // In a list that a button opens: so many below where it stands.
        function pick(button: string, below: int, option: string) {
            press(button)
            seen(option)
            for (let i = 0; i < below; ++i)
                Eyes.strike(chair.face, Qt.Key_Down)
            Eyes.strike(chair.face, Qt.Key_Return)
        }
        function save() {
            Eyes.strike(chair.face, Qt.Key_Return, Qt.ControlModifier)
        }
        function person(name: string, role: string, after: var) {
            press("Add a person")
            seen("Comes as")
            write("Name", name)
            write("Role, in a word or two", role)
            after()
            save()
            unseen("Comes as")
        }

        function test_0_the_finder_of_people_says_that_there_is_nobody_to_mark() {
            Eyes.strike(chair.face, Qt.Key_P, Qt.ControlModifier)
            seen("Nobody can be marked just now: no part of the conference is in.")
            look("nobody-to-mark")
            Eyes.strike(chair.face, Qt.Key_Escape)
            unseen("Who, and where?")
        }
        function test_1_what_is_missing_is_read_first_and_leads_to_where_it_is_put_right() {
            const missing = "No card was shown here yet for Elin Morgan, Tom Ashby and a room screen"
            seen(missing)
            look("1-start")
            press(missing)
            seen("Whoever has a card has its seat, until it is used.")
            now = "Cards to join"
        }
        function test_2_a_child_is_added_and_a_mistake_keeps_what_was_typed() {
            section("Children")
            press("Add a child")
            write("Born, day", "31")
            write("Born, month", "2")
            write("Born, year", "2017")
            save()
            seen("There is a problem")
            seen("There is no such day. Write it like 20 11 2026")
            look("2-child-wrong")
            verify(chair.holds(/^31$/).length > 0)
            write("Name", "Ellie Reed")
            write("Born, day", "14")
            save()
            seen("age 9")
            look("2-children")
            compare(desk.before.children.all.length, 2)
        }
        function test_3_two_parents_and_a_professional_are_added_and_one_is_put_right() {
            section("People")
            person("Hannah Reed", "mother", () => {
                pick("Comes as: Professional", 1, "Family")
                tick("Ellie Reed")
                write("How", "mother")
                look("3-person")
            })
            seen("Hannah Reed, mother")
            person("Mark Reed", "father", () => {
                pick("Comes as: Professional", 1, "Family")
                tick("Ellie Reed")
                write("How", "father")
            })
            person("Beth Lawson", "health visitor", () => {
                write("Agency", "Westmere Health")
                pick("Sector, for the quorum", 1, "health")
            })
            seen("Beth Lawson, health visitor")
            press("Put right: Tom Ashby, social worker")
            seen("Put right: Tom Ashby")
            tick("Ellie Reed")
            write("Access needs", "A quiet room")
            save()
            seen("needs: A quiet room")
            compare(desk.before.people.all.filter(row => row.name === "Tom Ashby").length, 1)
            look("3-people")
        }
        function test_4_two_parts_keep_the_parents_apart() {
            section("Parts and agenda")
            press("Put right: Part A")
            tick("Hannah Reed")
            save()
            unseen("Who comes to this part")
            press("Add a part")
            tick("Mark Reed")
            press("Add an item")
            Eyes.type(chair.face, "Welcome")
            save()
            unseen("Who comes to this part")
            seen("Hannah Reed, and the professionals")
            seen("Mark Reed, and the professionals")
            look("4-parts")
            press("Put right: Part A")
            seen("Not in this part: Mark Reed.")
            press("Add an item")
            Eyes.type(chair.face, "Why we are meeting")
            look("4-part")
            save()
            seen("2 items, 20 minutes")
        }
        function test_5_a_detail_is_protected() {
            section("Protected details")
            press("Protect a detail")
            save()
            seen("Write what is protected, without the words themselves")
            write("What it is", "The new address")
            write("What to say instead", "a safe place")
            at("The words that must not reach them, one wording on each line")
            Eyes.type(chair.face, "Larch House")
            Eyes.strike(chair.face, Qt.Key_Return)
            Eyes.type(chair.face, "WM4 2LH")
            tick("Mark Reed")
            look("5-detail")
            save()
            seen("From Mark Reed · in 2 wordings")
            look("5-details")
        }
        function test_6_a_report_is_shared_too_late_and_says_so() {
            section("Reports")
            press("Add a report")
            pick("Whose report", 0, "Tom Ashby")
            write("What it is called", "Social work report")
            write("Received, day", "9")
            write("Received, month", "11")
            write("Received, year", "2026")
            write("Received, hour", "10:00")
            write("Shared with the family, day", "9")
            write("Shared with the family, month", "11")
            write("Shared with the family, year", "2026")
            write("Shared with the family, hour", "16:30")
            tick("Hannah Reed")
            look("6-report")
            save()
            seen("Shared too late")
            look("6-reports")
        }
        function test_7_a_meeting_before_is_logged() {
            section("Meetings before")
            seen("Not met for long enough yet: Hannah Reed, Mark Reed")
            press("Log a meeting")
            tick("Hannah Reed")
            write("When, day", "9")
            write("When, month", "11")
            write("When, year", "2026")
            write("When, hour", "17:00")
            write("Minutes", "45")
            write("How", "In the family room")
            save()
            seen("Not met for long enough yet: Mark Reed")
            look("7-met")
        }
        function test_8_the_room_is_arranged_and_a_further_screen_gets_its_card() {
            section("The room")
            write("Metres from the screen to the last seat", "6")
            write("Height of the picture, in centimetres", "130")
            press("Arrange it so")
            seen("As it is arranged, the last seat")
            look("8-room")
            press("Add it")
            tryVerify(() => desk.around.screens.length === 2)
        }
        function test_9_a_card_is_made_shown_and_made_anew() {
            section("Cards to join")
            seen("No card was made here yet")
            look("9-cards-none")
            at("Hannah Reed")
            Eyes.strike(chair.face, Qt.Key_Space)
            press("Make the card")
            const card = () => desk.before.cards.all.find(row => row.name === "Hannah Reed")
            tryVerify(() => card().code !== "")
            const first = card().code
            seen(first)
            verify(card().card.startsWith("waymark:127.0.0.1:"))
            verify(card().card.endsWith(first.replace(" ", "")))
            look("9-card")
            press("Make a new card…")
            seen("The card before it opens nothing any more, wherever it is.")
            look("9-card-again")
            press("Make a new card")
            tryVerify(() => card().code !== first)
            seen(card().code)
            press("Print cards…")
            seen("A4, eight to a page, with lines to cut along.")
            look("9-print")
            write("Where the file goes", "cards.pdf")
            press("Save the file")
            seen("Write the whole place of the file")
            tryVerify(() => desk.before.cards.all.every(row => row.code !== "")) // those that were missing are made
            press("Not now")
            unseen("A4, eight to a page")
        }
        function test_a_the_conference_is_put_right() {
            section("The conference")
            press("Put right")
            write("Place", "Civic Centre, Room 4")
            look("a-facts")
            save()
            seen("Civic Centre, Room 4")
            look("a-conference")
        }
        function test_b_it_begins_where_what_is_missing_has_been_read() {
            section("Ready to begin?")
            look("b-ready")
            press("Part A: Hannah")
            press("Begin part A")
            seen("Welcome")
            tryVerify(() => !desk.before.open)
        }
        function test_c_closing_says_what_is_open_and_what_it_means() {
            verify(desk.ask("EndPart", {}) !== "")
            seen("Between the parts")
            press("Close the conference")
            seen("There is no decision for Ellie")
            seen("The record to everybody who may have it: by")
            tryVerify(() => chair.holds(/is being looked up/i).length === 0)
            look("c-close")
            press("Close it all the same")
            seen("The conference is closed")
        }
        function test_d_afterwards_each_act_has_its_place() {
            seen("What must go out")
            press("Say that it is finished")
            seen("Finished by Priya Nair")
            seen("Whoever finished it cannot approve it")
            pick("For whom", 1, "Elin Morgan")
            press("It is prepared")
            seen("There is a problem")
            look("d-after")
        }
    }
}
