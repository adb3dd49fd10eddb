import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("People")
    note: qsTr("People have names. Family and who is with them are warm; professionals are grey.")

    Specimen {
        caption: qsTr("On a laptop")

        Flow {
            spacing: 10
            Layout.fillWidth: true

            PersonChip {
                initials: "HR"
                text: "Hannah Reed"
                role: qsTr("mother")
                warm: true
            }

            PersonChip {
                initials: "JP"
                text: "Joan Price"
                role: qsTr("grandmother")
                warm: true
            }

            PersonChip {
                initials: "RD"
                text: "Rosa Delgado"
                role: qsTr("BSL interpreter, for Joan")
                warm: true
            }

            PersonChip {
                initials: "TA"
                text: "Tom Ashby"
                role: qsTr("social care")
            }

            PersonChip {
                initials: "BL"
                text: "Beth Lawson"
                role: qsTr("health visitor")
                note: "08:38"
            }
        }
    }

    Specimen {
        caption: qsTr("Who speaks: a press chooses")
        face: Theme.tablet

        Flow {
            spacing: 10
            Layout.fillWidth: true

            PersonChip {
                initials: "SO"
                text: "Sam Okafor"
                role: qsTr("school")
                pressable: true
                checked: true
                face: Theme.tablet
            }

            PersonChip {
                initials: "AK"
                text: "Amira Khan"
                role: qsTr("Lantern DA service")
                pressable: true
                face: Theme.tablet
            }
        }
    }

    Specimen {
        caption: qsTr("Initials alone, where the name stands beside them")

        RowLayout {
            spacing: 12

            Avatar {
                initials: "HR"
                name: "Hannah Reed"
                warm: true
            }

            Avatar {
                initials: "PN"
                name: "Priya Nair"
            }

            Avatar {
                initials: "EM"
                name: qsTr("Elin Morgan writes here")
                ringed: true
            }
        }
    }
}
