import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    title: qsTr("Toasts")
    note: qsTr("Something is done and nothing has to be. A toast has a strip of its own: it hides nothing and moves nothing, "
        + "is read aloud, and leaves by itself.")

    Specimen {
        caption: qsTr("On a laptop: beside the buttons it answers")

        Toast {
            id: toast

            lines: Theme.step > 1.4 ? 2 : 1
            Layout.fillWidth: true
        }

        RowLayout {
            Layout.fillWidth: true

            ActButton {
                text: qsTr("Put on screen")
                kind: ActButton.Kind.Filled
                onClicked: toast.show(qsTr("“Ellie is at school every day” is on the room screen."), "screen")
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }

    Specimen {
        caption: qsTr("On a family member's tablet")
        face: Theme.family

        Toast {
            id: kind

            face: Theme.family
            lines: 2
            Layout.fillWidth: true
        }
    }

    Specimen {
        caption: qsTr("Nothing to say: the place stays")
        face: Theme.tablet

        Toast {
            face: Theme.tablet
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("What stands below a toast never jumps.")
            type: Theme.tablet.body
            Layout.fillWidth: true
        }
    }

    Component.onCompleted: {
        if (!posed)
            return
        toast.show(qsTr("“Ellie is at school every day” is on the room screen."), "screen")
        kind.show(qsTr("Priya knows that you would like to say something."), "hand")
    }
}
