import QtQuick
import QtTest
import Waymark.Controls

// Half-written words, and where they stand again.
TestCase {
    id: test

    name: "kept"

    Component {
        id: places

        Item {
            id: desk

            property alias kept: kept
            property QtObject box: QtObject {
                property string text
            }

            Kept {
                id: kept

                box: desk.box
                place: "A"
            }
        }
    }

    function test_aRefusedLineStandsAgainWhereItWasWrittenBeforeWhatCameSince() {
        const desk = createTemporaryObject(places, test)
        desk.box.text = "and the next"
        desk.kept.giveBack("A", "the first", "everyone")
        compare(desk.box.text, "the first and the next")
        desk.kept.place = "A section"
        desk.box.text = ""
        desk.kept.giveBack("A", "the second", "everyone")
        compare(desk.box.text, "")
        desk.kept.place = "A"
        compare(desk.box.text, "the second the first and the next")
    }

    function test_halfALineGoesNoFurtherThanItWasMeantToWhenItsPlaceComesBack() {
        const desk = createTemporaryObject(places, test)
        desk.box.text = "for the offices"
        desk.kept.circle = "offices"
        desk.kept.place = "A section"
        compare(desk.kept.circle, "everyone")
        desk.kept.place = "A"
        compare(desk.box.text, "for the offices")
        compare(desk.kept.circle, "offices")
        desk.kept.circle = "everyone"
        desk.box.text = "and more"
        desk.kept.giveBack("A", "refused", "professionals")
        compare(desk.kept.circle, "professionals")
        desk.kept.place = "A section"
        desk.kept.giveBack("A", "once more", "offices")
        compare(desk.kept.circle, "everyone")
        desk.kept.place = "A"
        compare(desk.box.text, "once more refused and more")
        compare(desk.kept.circle, "offices")
    }

    // Half a line of a confidential section stood in the chair's box when the section had ended: Enter would have
    // sent it to the family.
    function test_halfALineOfASectionIsNotInTheBoxWhenTheSectionIsOver() {
        const desk = createTemporaryObject(places, test)
        desk.box.text = "for everybody"
        desk.kept.place = "A section"
        compare(desk.box.text, "")
        desk.box.text = "for professionals"
        desk.kept.place = "A"
        compare(desk.box.text, "for everybody")
        desk.kept.place = ""
        desk.kept.place = "A section"
        compare(desk.box.text, "")
    }
}
