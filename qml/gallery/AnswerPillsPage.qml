import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Answers that are in")
    note: qsTr("Filled from the start, in order of arrival: no place belongs to anybody, and nobody reads a seat from a gap.")

    Specimen {
        caption: qsTr("On the big screen")
        face: Theme.room

        Words {
            text: qsTr("The professionals are giving their view for Ellie")
            type: Theme.room.lead
            Layout.fillWidth: true
        }

        AnswerPills {
            count: 5
            filled: 3
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("We will show them all together.")
            type: Theme.room.body
            quiet: true
            Layout.fillWidth: true
        }
    }

    Specimen {
        caption: qsTr("On a laptop")

        AnswerPills {
            count: 5
            filled: 4
            thickness: 20
            Layout.fillWidth: true
            Layout.maximumWidth: 420
        }
    }
}
