import QtQuick
import QtTest
import Waymark.Test.Faces

// Every face at 10:38 of the sample, the moment of the drawings: the three columns grow, two tablets have sent something.
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

        readonly property string moment: "room-columns"
        readonly property string waits: "Ellie told me she puts her headphones on when the shouting starts"
        readonly property string neutral: "We will continue shortly"
        // Everybody who is looked at in this file; each stays open through one function.
        readonly property var wanted: ({
            "room": ["Going well", "Ellie is at school every day", "Jack is happy and chatty at nursery",
                "Hannah asked for help herself", "Joan has them to stay every Friday", "Worried about",
                "Ellie hears shouting and gets scared", "Ellie finds it hard to sleep at home",
                "Jack missed two health checks", "Needs to happen", "Ellie has someone to talk to at school",
                "A safety plan that everyone knows", "Jack sees the health visitor"],
            "priya": ["Waiting for you", waits, "I can bring Jack's check forward to next Friday",
                "Ellie is at school every day", "Jack missed two health checks", "Put on screen"],
            "elin": ["Joan said, through Rosa, that the children sleep in her sewing room every Friday and that Ellie "
                + "sleeps through there."],
            "sam": [waits],
            "hannah": ["Happening now", "Beth, health visitor, is talking", "Talking about Ellie and Jack", "Is this right?",
                "Joan has them to stay every Friday"]
        })

        function open(seat: string): SeatWindow {
            const opened = createTemporaryObject(faces, root, { "seat": seat })
            verify(opened, seat)
            compare(opened.fault, "")
            return opened
        }

        name: "faces"
        when: windowShown

        function initTestCase() {
            compare(Sample.playTo(moment), "")
            Sample.warnings()
        }
        function cleanup() {
            compare(Sample.warnings(), [])
        }

        function test_a_face_shows_the_words_of_the_conference_data(): var {
            return Object.keys(wanted).map(seat => ({ "tag": seat, "words": wanted[seat] }))
        }
        function test_a_face_shows_the_words_of_the_conference(data: var) {
            const face = open(data.tag)
            for (const words of data.words)
                tryVerify(() => face.shows(words), 5000, words + " is not among\n" + Eyes.read(face.face).join("\n"))
        }

        function test_the_room_and_the_family_are_never_told_of_parts_data(): var {
            return [{ "tag": "room" }, { "tag": "hannah" }, { "tag": "joan" }]
        }
        function test_the_room_and_the_family_are_never_told_of_parts(data: var) {
            const face = open(data.tag)
            tryVerify(() => Eyes.read(face.face).length > 3)
            compare(face.holds(/\bparts? [AB]\b|\b[AB]\//i), [])
        }

        function test_what_waits_for_the_chair_shows_nowhere_but_at_its_writers_data(): var {
            return [{ "tag": "room" }, { "tag": "hannah" }]
        }
        function test_what_waits_for_the_chair_shows_nowhere_but_at_its_writers(data: var) {
            const face = open(data.tag)
            tryVerify(() => Eyes.read(face.face).length > 3)
            compare(face.holds(/headphones/), [])
        }

        function test_what_the_chair_puts_on_screen_is_read_in_the_room_and_at_a_parents_tablet() {
            const words = "Ellie has a quiet place to sleep"
            const chair = open("priya")
            const room = open("room")
            const hannah = open("hannah")
            const children = Sample.desk("sam").children.all.map(child => child.key)
            const id = Sample.desk("sam").ask("MakeOffer", { "what": "point", "column": "well", "statement": "opinion",
                "text": words, "about": { "meeting": false, "children": children }, "owners": "", "by": "", "measure": "" })
            verify(id !== "", JSON.stringify(Sample.desk("sam").problem))
            tryVerify(() => chair.shows(words))
            compare(room.holds(/quiet place/), [])
            compare(hannah.holds(/quiet place/), [])
            verify(Eyes.press(chair.face, "Put on screen", words))
            tryVerify(() => room.shows(words), 5000, Eyes.read(room.face).join("\n"))
            tryVerify(() => hannah.shows(words), 5000, Eyes.read(hannah.face).join("\n"))
            tryVerify(() => chair.holds(/Waiting for you/).length > 0 && chair.shows(words))
        }

        function test_a_hand_raised_at_a_tablet_is_seen_by_the_chair_and_can_be_lowered_there() {
            const chair = open("priya")
            const sam = open("sam")
            tryVerify(() => sam.shows("Raise hand"))
            verify(Eyes.press(sam.face, "Raise hand"))
            tryVerify(() => chair.shows("Sam Okafor wants to speak"), 5000, Eyes.read(chair.face).join("\n"))
            tryVerify(() => sam.shows("Hand is up"))
            verify(Eyes.press(chair.face, "Hand down", "Sam Okafor wants to speak"))
            tryVerify(() => sam.shows("Raise hand"))
        }

        function test_cover_makes_the_room_neutral_at_once_and_gives_it_back() {
            const chair = open("priya")
            const room = open("room")
            const point = "Ellie is at school every day"
            tryVerify(() => room.shows(point))
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(neutral))
            const covered = room.holds(/./)
            // The room is told before the chair: the same key gives it back when the chair has read that it is covered.
            tryVerify(() => chair.shows("Covered"))
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(point))
            compare(covered, ["Room screen", neutral])
            verify(!room.shows(neutral))
        }

        function test_somebody_nobody_knows_makes_the_room_neutral_until_they_are_known() {
            const chair = open("priya")
            const room = open("room")
            const point = "Ellie is at school every day"
            tryVerify(() => room.shows(point))
            Eyes.strike(chair.face, Qt.Key_F6)
            tryVerify(() => chair.shows("Mark them now"))
            Eyes.type(chair.face, "A man at the back")
            Eyes.strike(chair.face, Qt.Key_Return)
            tryVerify(() => room.shows(neutral))
            compare(room.holds(/./), ["Room screen", neutral])
            tryVerify(() => chair.shows("A man at the back"))
            tryVerify(() => !chair.shows("Mark them now"))
            verify(chair.press("Gone, or known now"))
            tryVerify(() => !chair.shows("A man at the back"))
            verify(room.shows(neutral)) // the chair uncovers it, not the clock
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(point))
        }

        function test_the_room_screen_is_covered_by_its_key_while_a_sheet_is_open() {
            const chair = open("priya")
            const room = open("room")
            const point = "Ellie is at school every day"
            tryVerify(() => room.shows(point))
            Eyes.strike(chair.face, Qt.Key_F1)
            tryVerify(() => chair.shows("Break with the time we go on"))
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(neutral))
            verify(chair.shows("Break with the time we go on"))
            Eyes.strike(chair.face, Qt.Key_Escape)
            tryVerify(() => chair.shows("Covered"))
            Eyes.strike(chair.face, Qt.Key_F2)
            tryVerify(() => room.shows(point))
        }

        function test_an_item_is_skipped_and_taken_up_again() {
            const chair = open("priya")
            const skipped = () => Sample.desk("sam").agenda.all.filter(row => row.state === "skipped").map(row => row.title)
            Eyes.strike(chair.face, Qt.Key_F1)
            tryVerify(() => chair.shows("Break with the time we go on"))
            Eyes.type(chair.face, "agenda")
            tryVerify(() => !chair.shows("Break with the time we go on"))
            Eyes.strike(chair.face, Qt.Key_Return)
            tryVerify(() => chair.shows("Still to come"))
            verify(chair.press("Skip"))
            tryVerify(() => skipped().length === 1)
            tryVerify(() => chair.shows("Skipped"))
            verify(chair.press("Take up"))
            tryVerify(() => skipped().length === 0)
            verify(chair.press("Back to the meeting"))
            tryVerify(() => !chair.shows("Still to come"))
        }
    }
}
