import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Buttons")
    note: qsTr("One filled button in each place: that is the next step. Everything else is outlined.")

    Specimen {
        caption: qsTr("On a laptop")

        Acts {
            Layout.fillWidth: true

            ActButton {
                text: qsTr("Next: Children's views")
                kind: ActButton.Kind.Filled
                glyphAfter: "right"
                least: Theme.laptop.mainControl
            }

            ActButton {
                text: qsTr("Cover the room screen")
                kind: ActButton.Kind.Dark
                glyph: "cover"
                keyCap: "F2"
                least: Theme.laptop.mainControl
            }

            ActButton {
                text: qsTr("Break")
                glyph: "cup"
                keyCap: "F4"
                least: Theme.laptop.mainControl
            }
        }

        Acts {
            Layout.fillWidth: true

            ActButton {
                text: qsTr("Put on screen")
                kind: ActButton.Kind.Accent
            }

            ActButton {
                text: qsTr("Not now")
            }

            ActButton {
                text: qsTr("Undo")
                glyph: "undo"
                keyCap: "Ctrl Z"
                kind: ActButton.Kind.Quiet
            }

            ActButton {
                text: qsTr("Exclude Mark")
                glyph: "door"
                kind: ActButton.Kind.Danger
            }
        }
    }

    Specimen {
        caption: qsTr("Not possible yet: dashed, with the reason beside it")

        RowLayout {
            spacing: 16
            Layout.fillWidth: true

            ActButton {
                id: stopped

                text: qsTr("Begin part B")
                reason: qsTr("Joan is still in the building")
                Layout.maximumWidth: 420
            }

            Words {
                text: stopped.reason
                quiet: true
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("On a professional's tablet")
        face: Theme.tablet

        Acts {
            face: Theme.tablet
            Layout.fillWidth: true

            ActButton {
                text: qsTr("Send to Priya")
                kind: ActButton.Kind.Filled
                glyphAfter: "arrow"
                face: Theme.tablet
            }

            ActButton {
                text: qsTr("Hand is up")
                glyph: "hand"
                held: true
                face: Theme.tablet
            }

            ActButton {
                text: qsTr("Cover my screen")
                kind: ActButton.Kind.Dark
                glyph: "cover"
                face: Theme.tablet
            }
        }
    }

    Specimen {
        caption: qsTr("On a family member's tablet")
        face: Theme.family

        Acts {
            face: Theme.family
            Layout.fillWidth: true

            ActButton {
                text: qsTr("I want to say something")
                kind: ActButton.Kind.Filled
                glyph: "hand"
                face: Theme.family
                least: Theme.family.mainControl
            }

            ActButton {
                text: qsTr("I need a break")
                glyph: "cup"
                face: Theme.family
                least: Theme.family.mainControl
            }
        }
    }
}
