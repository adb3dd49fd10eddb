import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Links")
    note: qsTr("Underlined words that lead somewhere; what does something is a button.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            LinkLine {
                text: qsTr("Show part A")
            }

            LinkLine {
                text: qsTr("Read the whole report from Beth Lawson, health visitor")
                strong: false
                Layout.fillWidth: true
            }
        }

        Specimen {
            caption: qsTr("On a professional's tablet")
            face: Theme.tablet

            LinkLine {
                text: qsTr("What I have said so far")
                face: Theme.tablet
                Layout.fillWidth: true
            }

            LinkLine {
                text: qsTr("Write down when it begins")
                color: Theme.now.danger
                face: Theme.tablet
                Layout.fillWidth: true
            }
        }
    }
}
