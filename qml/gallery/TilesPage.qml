import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property string column: "well"
    property string answer: ""

    title: qsTr("Tiles")
    note: qsTr("One thing that can be chosen, with its icon. Chosen has an edge, a fill and a tick.")

    Specimen {
        caption: qsTr("On a professional's tablet: which column?")
        face: Theme.tablet

        GridLayout {
            columns: root.width > 680 * Theme.step ? 3 : 1
            columnSpacing: 12
            rowSpacing: 12
            Layout.fillWidth: true

            Tile {
                text: qsTr("Going well")
                glyph: "sun"
                ink: Theme.now.well
                rim: Theme.now.well
                tint: Theme.now.wellTint
                checked: root.column === "well"
                face: Theme.tablet
                onClicked: root.column = "well"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }

            Tile {
                text: qsTr("Worried about")
                glyph: "cloud"
                ink: Theme.now.worry
                rim: Theme.now.worry
                tint: Theme.now.worryTint
                checked: root.column === "worry"
                face: Theme.tablet
                onClicked: root.column = "worry"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }

            Tile {
                text: qsTr("Needs to happen")
                glyph: "sign"
                ink: Theme.now.need
                rim: Theme.now.need
                tint: Theme.now.needTint
                checked: root.column === "need"
                face: Theme.tablet
                onClicked: root.column = "need"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }

    Specimen {
        caption: qsTr("On a family member's tablet: is this right?")
        face: Theme.family

        GridLayout {
            columns: root.width > 700 * Theme.step ? 3 : 1
            columnSpacing: 16
            rowSpacing: 16
            Layout.fillWidth: true

            Tile {
                text: qsTr("Yes")
                glyph: "check"
                checked: root.answer === "yes"
                face: Theme.family
                onClicked: root.answer = "yes"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }

            Tile {
                text: qsTr("Not quite")
                glyph: "pen"
                checked: root.answer === "no"
                face: Theme.family
                onClicked: root.answer = "no"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }

            Tile {
                text: qsTr("I'm not sure")
                glyph: "question"
                checked: root.answer === "unsure"
                face: Theme.family
                onClicked: root.answer = "unsure"
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }
}
