import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property int page: 0
    property int place: 1

    title: qsTr("Tabs")
    note: qsTr("The pages of a tablet: at its side when it lies, at its foot when it stands.")

    Specimen {
        caption: qsTr("Lying")
        face: Theme.tablet

        Tabs {
            labels: [qsTr("Now"), qsTr("The plan"), qsTr("My part")]
            glyphs: ["clock", "plan", "chat"]
            current: root.place
            onChosen: index => root.place = index
            Layout.preferredWidth: Math.round(implicitWidth * (Theme.step > 1.5 ? 2 : Theme.step))
            Layout.preferredHeight: implicitHeight + hand.implicitHeight + 60

            TabKnob {
                id: hand

                text: qsTr("Raise hand")
                glyph: "hand"
                edged: true
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("Standing, for a family member")
        face: Theme.family

        Tabs {
            labels: [qsTr("Now"), qsTr("The plan"), qsTr("My views"), qsTr("Help I'd like")]
            glyphs: ["clock", "plan", "chat", "heart"]
            current: root.page
            upright: false
            face: Theme.family
            onChosen: index => root.page = index
            Layout.fillWidth: true
        }
    }
}
