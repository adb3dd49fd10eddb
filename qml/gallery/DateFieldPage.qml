import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    title: qsTr("Dates")
    note: qsTr("A date that is known is written, not looked for in a calendar.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            DateField {
                id: day

                label: qsTr("When first?")
                error: day.fault
                Layout.fillWidth: true
            }

            DateField {
                id: wrong

                label: qsTr("Review conference")
                error: wrong.fault
                Layout.fillWidth: true
            }
        }

        Specimen {
            caption: qsTr("On a professional's tablet")
            face: Theme.tablet

            DateField {
                id: tablet

                label: qsTr("By when")
                face: Theme.tablet
                Layout.fillWidth: true
            }
        }
    }

    Component.onCompleted: {
        day.put("2026-11-20")
        wrong.put("2027-02-30")
        tablet.put("2026-12-01")
    }
}
