import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property int mine: 4
    readonly property var together: [
        { "value": 3, "name": "Tom Ashby", "initials": "TA", "role": qsTr("social care") },
        { "value": 4, "name": "Beth Lawson", "initials": "BL", "role": qsTr("health visitor") },
        { "value": 4, "name": "Karen Whitlock", "initials": "KW", "role": qsTr("police") },
        { "value": 6, "name": "Sam Okafor", "initials": "SO", "role": qsTr("school") },
        { "value": 7, "name": "Hannah Reed", "initials": "HR", "role": qsTr("mother"), "warm": true }
    ]

    title: qsTr("The scale")
    note: qsTr("Everybody gives a number, then all are shown together. Nothing is added up, and no colour says who is right.")

    Specimen {
        caption: qsTr("Shown together, on a laptop")

        Card {
            padding: 24
            Layout.fillWidth: true

            Scale {
                width: parent.width
                question: qsTr("How safe is Ellie at home today?")
                low: qsTr("It is certain that she will be hurt")
                high: qsTr("Safe enough for us to stop meeting")
                marks: root.together
            }
        }
    }

    Specimen {
        caption: qsTr("Giving one's own, on a professional's tablet")
        face: Theme.tablet

        Card {
            face: Theme.tablet
            Layout.fillWidth: true

            Scale {
                width: parent.width
                question: qsTr("Your number for Ellie")
                low: qsTr("It is certain that she will be hurt")
                high: qsTr("Safe enough for us to stop meeting")
                asking: true
                mine: root.mine
                face: Theme.tablet
                onChose: value => root.mine = value
            }
        }
    }

    Specimen {
        caption: qsTr("In a narrow place, on a family member's tablet")
        face: Theme.family

        Card {
            face: Theme.family
            Layout.maximumWidth: 480
            Layout.fillWidth: true

            Scale {
                width: parent.width
                question: qsTr("How safe does it feel at home?")
                low: qsTr("Not safe")
                high: qsTr("Safe")
                asking: true
                face: Theme.family
            }
        }
    }
}
