import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property string who: "beth"
    property string column: ""

    title: qsTr("Lists to pick from")
    note: qsTr("A button shows what is chosen and opens the list. Arrow keys move, Enter takes, Escape leaves.")
    least: 560 * Math.max(1, Theme.step * 0.9)

    Pair {
        Specimen {
            caption: qsTr("On a professional's tablet")
            face: Theme.tablet

            Picker {
                purpose: qsTr("Column")
                placeholder: qsTr("Column")
                options: [{ "key": "well", "text": qsTr("Going well"), "glyph": "sun" }]
                current: root.column
                face: Theme.tablet
                onChose: key => root.column = key
                Layout.fillWidth: true
            }
        }

        Specimen {
            caption: qsTr("On a laptop: who will do it")

            Picker {
                id: owners

                purpose: qsTr("Who")
                placeholder: qsTr("Somebody")
                options: [
                    { "key": "hannah", "text": "Hannah Reed", "under": qsTr("mother"), "glyph": "person" },
                    { "key": "beth", "text": "Beth Lawson", "under": qsTr("health visitor"), "glyph": "person" },
                    { "key": "amira", "text": "Amira Khan", "under": qsTr("Lantern DA service"), "glyph": "person" },
                    { "key": "else", "text": qsTr("Somebody else"), "glyph": "plus" }
                ]
                current: root.who
                onChose: key => root.who = key
                Layout.fillWidth: true
            }
        }
    }

    Component.onCompleted: if (posed) owners.clicked()
}
