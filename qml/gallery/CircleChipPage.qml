import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property string circle: "part"

    title: qsTr("Circle chips")
    note: qsTr("Who will see what is being written, beside it, always. A key makes it narrower, never wider.")
    least: 820 * Math.max(1, Theme.step * 0.8)

    Pair {
        Specimen {
            caption: qsTr("A chip only says it")

            Flow {
                spacing: 10
                Layout.fillWidth: true

                Chip {
                    mark: "partA"
                    text: qsTr("Part A in the room")
                }

                Chip {
                    mark: "professionals"
                    text: qsTr("Professionals only")
                }

                Chip {
                    glyph: "sync"
                    text: qsTr("Sent to Priya")
                }
            }
        }

        Specimen {
            caption: qsTr("On a professional's tablet")
            face: Theme.tablet

            Flow {
                spacing: 10
                Layout.fillWidth: true

                Chip {
                    mark: "people"
                    text: qsTr("Everyone in the room")
                    face: Theme.tablet
                }
            }
        }
    }

    Specimen {
        caption: qsTr("A press changes it until the line is sent")

        CircleChip {
            text: qsTr("Seen by: Part A")
            mark: "partA"
            Layout.maximumWidth: root.width - 80
        }

        CircleChip {
            id: listed

            text: qsTr("Seen by: Professionals only")
            brief: qsTr("Professionals only")
            mark: "professionals"
            options: [
                { "key": "part", "text": qsTr("Part A"), "under": qsTr("everybody admitted now") },
                { "key": "pro", "text": qsTr("Professionals only") },
                { "key": "offices", "text": qsTr("Chair and minutes only") }
            ]
            current: root.circle
            onChose: key => root.circle = key
            Layout.maximumWidth: root.width - 80
        }
    }

    Component.onCompleted: if (posed) listed.clicked()
}
