import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("The strip at the top")
    note: qsTr("What this is, where we are, whether it is safe, larger text and high contrast, and who I am.")

    Specimen {
        caption: qsTr("On a laptop")

        TopStrip {
            title: "Ellie and Jack Reed"
            subtitle: qsTr("Initial conference")
            beside: Chip {
                mark: "partA"
                text: qsTr("Part A")
            }
            Layout.fillWidth: true

            StateMark {
                at: "10:38:04"
            }

            LookButtons {}
        }
    }

    Specimen {
        caption: qsTr("On a professional's tablet")
        face: Theme.tablet

        TopStrip {
            title: "Ellie and Jack Reed"
            face: Theme.tablet
            Layout.fillWidth: true

            LookButtons {
                face: Theme.tablet
            }

            Avatar {
                initials: "BL"
                name: "Beth Lawson"
                face: Theme.tablet
            }
        }
    }

    Specimen {
        caption: qsTr("The mark")

        Brand {
            size: 60
        }
    }
}
