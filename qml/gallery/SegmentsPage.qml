import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property int child: 0
    property int kind: 1

    title: qsTr("Segments")
    note: qsTr("A few short words, one of them chosen.")

    Specimen {
        caption: qsTr("On a laptop")

        Segments {
            labels: ["Ellie", "Jack", qsTr("Both")]
            current: root.child
            spoken: qsTr("Child")
            onChosen: index => root.child = index
            Layout.maximumWidth: root.width - 80
        }
    }

    Specimen {
        caption: qsTr("On a professional's tablet: how do you know?")
        face: Theme.tablet

        Segments {
            labels: [qsTr("I saw it"), qsTr("I was told"), qsTr("I think")]
            current: root.kind
            ticked: true
            spoken: qsTr("How do you know?")
            face: Theme.tablet
            onChosen: index => root.kind = index
            Layout.fillWidth: true
        }
    }
}
