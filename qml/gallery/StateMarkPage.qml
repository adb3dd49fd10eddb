import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Is it safe?")
    note: qsTr("Whether what was written is kept: icon, words and colour.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            StateMark {
                at: "10:38:04"
                Layout.fillWidth: true
            }

            StateMark {
                standing: StateMark.Standing.Sending
                Layout.fillWidth: true
            }

            StateMark {
                standing: StateMark.Standing.Kept
                Layout.fillWidth: true
            }

            StateMark {
                standing: StateMark.Standing.Failed
                Layout.fillWidth: true
            }
        }

        Specimen {
            caption: qsTr("On a family member's tablet")
            face: Theme.family

            StateMark {
                words: qsTr("What you write is saved")
                muted: true
                face: Theme.family
                Layout.fillWidth: true
            }

            StateMark {
                standing: StateMark.Standing.Kept
                words: qsTr("No connection. What you write is kept here.")
                face: Theme.family
                Layout.fillWidth: true
            }
        }
    }
}
