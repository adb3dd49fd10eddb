pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    readonly property var tones: [
        { "tone": Card.Tone.Plain, "title": qsTr("The plan so far"), "words": qsTr("Ellie talks to Miss Bell at school each week.") },
        { "tone": Card.Tone.Accent, "title": qsTr("Happening now"), "words": qsTr("Beth, the health visitor, is talking about Jack.") },
        { "tone": Card.Tone.AccentEdge, "title": qsTr("Waiting for you"), "words": qsTr("I can bring Jack's check forward to next Friday.") },
        { "tone": Card.Tone.Well, "title": qsTr("Quorum is met"), "words": qsTr("Social care and three others; two are needed.") },
        { "tone": Card.Tone.Worry, "title": qsTr("Two things stand in the way"), "words": qsTr("Joan is in the building. The gap is not over.") },
        { "tone": Card.Tone.WorryEdge, "title": qsTr("Sam Okafor does not agree"), "words": qsTr("Only while the conference is open.") },
        { "tone": Card.Tone.Danger, "title": qsTr("“Larch House” is protected from Mark Reed"), "words": qsTr("This line has not been sent.") },
        { "tone": Card.Tone.Sunken, "title": qsTr("When you declare"), "words": qsTr("It cannot be changed, only corrected on the record.") },
        { "tone": Card.Tone.Dashed, "title": qsTr("12:07 to 12:30"), "words": qsTr("Part A leaves the building before part B comes in.") }
    ]

    title: qsTr("Cards")
    note: qsTr("A sheet on the page. An edge and a soft fill always stand beside words that say the same.")

    GridLayout {
        columns: root.width > 900 * Theme.step ? 3 : root.width > 560 * Theme.step ? 2 : 1
        columnSpacing: 20
        rowSpacing: 20
        Layout.fillWidth: true

        Repeater {
            model: root.tones.length

            delegate: Card {
                id: card

                required property int index
                readonly property var what: root.tones[index]

                tone: what.tone
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1

                ColumnLayout {
                    width: parent.width
                    spacing: 4

                    Words {
                        text: card.what.title
                        strong: true
                        Layout.fillWidth: true
                    }

                    Words {
                        text: card.what.words
                        type: Theme.laptop.second
                        quiet: true
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
