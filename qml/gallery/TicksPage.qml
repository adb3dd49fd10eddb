pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property var ticked: ["emotional"]
    readonly property var harms: [
        { "key": "neglect", "text": qsTr("Neglect") },
        { "key": "physical", "text": qsTr("Physical") },
        { "key": "sexual", "text": qsTr("Sexual") },
        { "key": "emotional", "text": qsTr("Emotional") }
    ]

    function turn(key: string) {
        ticked = ticked.includes(key) ? ticked.filter(one => one !== key) : ticked.concat([key])
    }

    title: qsTr("Ticks")
    note: qsTr("Any number of several.")

    Specimen {
        caption: qsTr("On a laptop: category of harm, one or more")

        GridLayout {
            columns: root.width > 560 * Theme.step ? 2 : 1
            columnSpacing: 8
            rowSpacing: 8
            Layout.fillWidth: true
            Layout.maximumWidth: 640 * Theme.step

            Repeater {
                model: root.harms.length

                delegate: Tick {
                    required property int index

                    text: root.harms[index].text
                    checked: root.ticked.includes(root.harms[index].key)
                    onClicked: root.turn(root.harms[index].key)
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }

    Specimen {
        caption: qsTr("On a professional's tablet")
        face: Theme.tablet

        Tick {
            text: qsTr("I have told Hannah what is in my report")
            under: qsTr("At least two days before the conference")
            checked: true
            face: Theme.tablet
            Layout.fillWidth: true
        }
    }
}
