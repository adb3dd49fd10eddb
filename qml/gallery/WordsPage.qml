import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Words")
    note: qsTr("Inter everywhere, never in capitals, never slanted. Text is always plain.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            Heading {
                text: qsTr("Going well, worries, what needs to happen")
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("Beth Lawson is speaking")
                type: Theme.laptop.lead
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("Ellie told me she puts her headphones on when the shouting starts")
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("Nothing shows in the room until you put it there")
                type: Theme.laptop.second
                quiet: true
                Layout.fillWidth: true
            }

            Rule {
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 16

                Figures {
                    text: "10:38"
                    type: Theme.laptop.title
                    strong: true
                }

                Figures {
                    text: "11:11"
                    type: Theme.laptop.title
                    strong: true
                }

                Words {
                    text: qsTr("Digits are all equally wide")
                    type: Theme.laptop.small
                    quiet: true
                    Layout.fillWidth: true
                }
            }
        }

        Specimen {
            caption: qsTr("On a family member's tablet")
            face: Theme.family

            Words {
                text: qsTr("Happening now")
                type: Theme.family.small
                color: Theme.now.accent
                strong: true
                Layout.fillWidth: true
            }

            Heading {
                text: qsTr("Beth, the health visitor, is talking about Jack")
                type: Theme.family.hero
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("Next: what Ellie and Jack say")
                type: Theme.family.body
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("On the big screen, read from six metres")
        face: Theme.room

        Words {
            text: qsTr("Ellie is at school every day")
            type: Theme.room.body
            Layout.fillWidth: true
        }
    }
}
