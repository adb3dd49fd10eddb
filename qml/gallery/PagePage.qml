pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    title: qsTr("Pages")
    note: qsTr("A page fills its height and scrolls when there is more. Whatever gets the keyboard comes into sight.")

    Specimen {
        caption: qsTr("On a professional's tablet")
        face: Theme.tablet

        Card {
            face: Theme.tablet
            padding: 0
            Layout.fillWidth: true
            Layout.preferredHeight: 420

            Page {
                anchors.fill: parent

                Heading {
                    text: qsTr("What I have said so far")
                    type: Theme.tablet.title
                    Layout.fillWidth: true
                }

                Repeater {
                    model: [qsTr("Jack is happy and chatty at nursery"), qsTr("Jack missed two health checks"),
                        qsTr("I can bring Jack's check forward to next Friday")]

                    delegate: ColumnLine {
                        id: line

                        required property string modelData

                        text: modelData
                        under: "Beth Lawson · Jack"
                        face: Theme.tablet
                        sides: 0
                    }
                }

                ActButton {
                    text: qsTr("Say something more")
                    glyph: "plus"
                    kind: ActButton.Kind.Filled
                    face: Theme.tablet
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }
}
