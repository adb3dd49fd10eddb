pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    readonly property var kinds: [
        { "kind": "everyone", "words": qsTr("Everyone admitted") },
        { "kind": "partA", "words": qsTr("Part A") },
        { "kind": "partB", "words": qsTr("Part B") },
        { "kind": "partC", "words": qsTr("Part C") },
        { "kind": "partD", "words": qsTr("Part D") },
        { "kind": "professionals", "words": qsTr("Professionals only") },
        { "kind": "chairminutes", "words": qsTr("Chair and minute-taker") },
        { "kind": "oneperson", "words": qsTr("One person") }
    ]

    title: qsTr("Who can see it")
    note: qsTr("Shape, letter, colour and words, never fewer than three. Letters stand on the chair's and the "
        + "minute-taker's screens only: an A tells a family that there is a B.")

    GridLayout {
        columns: root.width > 760 * Theme.step ? 4 : 2
        columnSpacing: 20
        rowSpacing: 16
        Layout.fillWidth: true

        Repeater {
            model: root.kinds.length

            delegate: RowLayout {
                id: row

                required property int index

                spacing: 10
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Mark {
                    kind: root.kinds[row.index].kind
                    size: Theme.laptop.mark + 8
                }

                Words {
                    text: root.kinds[row.index].words
                    Layout.fillWidth: true
                }
            }
        }
    }

    Specimen {
        caption: qsTr("Where a family looks: no letter")
        face: Theme.tablet

        RowLayout {
            spacing: 10
            Layout.fillWidth: true

            Mark {
                kind: "people"
                size: Theme.tablet.mark + 6
            }

            Words {
                text: qsTr("Everyone in the room")
                type: Theme.tablet.body
                Layout.fillWidth: true
            }
        }
    }
}
