import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Badges")
    note: qsTr("A number in a circle: how many wait, or which step this is.")

    Specimen {
        caption: qsTr("How many wait")

        RowLayout {
            spacing: 10
            Layout.fillWidth: true

            Words {
                text: qsTr("Waiting for you")
                type: Theme.laptop.lead
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }

            Badge {
                text: "2"
            }

            Badge {
                text: "12"
                kind: Badge.Kind.Dark
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("The steps of a dissent")

        GridLayout {
            columns: width > 640 * Theme.step ? 6 : 2
            columnSpacing: 10
            rowSpacing: 10
            Layout.fillWidth: true

            Badge {
                text: "1"
                kind: Badge.Kind.Worry
            }

            Words {
                text: qsTr("You declare")
                Layout.fillWidth: true
            }

            Badge {
                text: "2"
                kind: Badge.Kind.Accent
            }

            Words {
                text: qsTr("Sam: note it, or raise dissent")
                Layout.fillWidth: true
            }

            Badge {
                text: "3"
                kind: Badge.Kind.Open
            }

            Words {
                text: qsTr("You two talk it through")
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("On a family member's tablet")
        face: Theme.family

        RowLayout {
            spacing: 12

            Badge {
                text: "1"
                kind: Badge.Kind.Accent
                face: Theme.family
            }

            Badge {
                text: "2"
                kind: Badge.Kind.Open
                face: Theme.family
            }

            Badge {
                text: "3"
                kind: Badge.Kind.Open
                face: Theme.family
            }
        }
    }
}
