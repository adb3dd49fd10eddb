import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Fields")
    note: qsTr("The label stands above and stays; a hint says how; an error says what happened and what to do.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            Field {
                label: qsTr("Where will it happen?")
                hint: qsTr("A place everybody can get to")
                text: qsTr("School, Miss Bell's room")
                Layout.fillWidth: true
            }

            Field {
                placeholder: qsTr("Add a point as you hear it")
                Layout.fillWidth: true

                KeyCap {
                    text: "Ctrl N"
                }
            }

            Field {
                label: qsTr("Who will do it")
                text: qsTr("Health")
                error: qsTr("Name a person, like Beth Lawson")
                Layout.fillWidth: true
            }
        }

        Specimen {
            caption: qsTr("On a family member's tablet")
            face: Theme.family

            Field {
                label: qsTr("Your code")
                hint: qsTr("Eight letters and numbers")
                text: "K7PM 2RXD"
                face: Theme.family
                Layout.fillWidth: true
            }
        }
    }
}
