import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Where we are")
    note: qsTr("Done, now, to come: only the steps that everybody who looks may know of.")

    Specimen {
        caption: qsTr("On a professional's tablet")
        face: Theme.tablet

        Words {
            text: qsTr("Now: what is going well, worries, what needs to happen")
            type: Theme.tablet.lead
            Layout.fillWidth: true
        }

        PathBar {
            steps: 10
            current: 3
            thickness: 8
            Layout.fillWidth: true
        }
    }

    Specimen {
        caption: qsTr("On the big screen")
        face: Theme.room

        Words {
            text: qsTr("Talking about Ellie and Jack")
            type: Theme.room.lead
            strong: true
            Layout.fillWidth: true
        }

        PathBar {
            steps: 10
            current: 5
            Layout.fillWidth: true
        }
    }
}
