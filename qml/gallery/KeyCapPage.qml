pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    readonly property var keys: [
        { "key": "a–z", "words": qsTr("who speaks") }, { "key": "Enter", "words": qsTr("save line") },
        { "key": "Ctrl 1", "words": qsTr("fact") }, { "key": "Ctrl 2", "words": qsTr("opinion") },
        { "key": "Ctrl 3", "words": qsTr("allegation") }, { "key": "Alt P", "words": qsTr("narrower") },
        { "key": "Ctrl ↓", "words": qsTr("next item") }, { "key": "Shift ×3", "words": qsTr("cover my screen") }
    ]

    title: qsTr("Keys")
    note: qsTr("A key of the keyboard, beside what it does.")

    Flow {
        spacing: 20
        Layout.fillWidth: true

        Repeater {
            model: root.keys.length

            delegate: RowLayout {
                id: hint

                required property int index

                spacing: 8

                KeyCap {
                    text: root.keys[hint.index].key
                }

                Words {
                    text: root.keys[hint.index].words
                    type: Theme.laptop.second
                    quiet: true
                }
            }
        }
    }
}
