import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Longer words")
    note: qsTr("Several lines to write in. Tab goes on to the next control: nobody is caught in it.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop, with who will see it")

            Area {
                label: qsTr("Your reasons")
                text: qsTr("Ellie has been frightened by violence between her parents many times this year. It affects her "
                    + "sleep and her health.")
                lines: Theme.step > 1.4 ? 8 : 4
                Layout.fillWidth: true

                aside: Chip {
                    mark: "partA"
                    text: qsTr("Part A")
                }
            }
        }

        Specimen {
            caption: qsTr("On a professional's tablet")
            face: Theme.tablet

            Area {
                label: qsTr("What do you want to say?")
                hint: qsTr("Priya reads it first")
                placeholder: qsTr("In your own words")
                face: Theme.tablet
                Layout.fillWidth: true
            }
        }
    }
}
