import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("What is missing")
    note: qsTr("A dashed slot with a question, where the answer will stand. On the big screen it only asks.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            SlotGap {
                text: qsTr("When first?")
                glyph: "cal"
            }

            SlotGap {
                text: qsTr("Who will do it?")
                glyph: "person"
                Layout.fillWidth: true
            }
        }

        Specimen {
            caption: qsTr("On a family member's tablet")
            face: Theme.family

            SlotGap {
                text: qsTr("When first?")
                glyph: "cal"
                face: Theme.family
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("On the big screen")
        face: Theme.room

        SlotGap {
            text: qsTr("When first?")
            face: Theme.room
            pressable: false
        }
    }
}
