pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The keys that are used all the time, on one line; those that do not fit are in the list under F1.
Item {
    id: root

    property Tokens look: Theme.now
    readonly property var hints: [
        { "keys": ["a–z", "a–z"], "text": qsTr("who speaks") },
        { "keys": ["Enter"], "text": qsTr("save line") },
        { "keys": ["Ctrl 1"], "text": qsTr("fact") },
        { "keys": ["Ctrl 2"], "text": qsTr("opinion") },
        { "keys": ["Ctrl 3"], "text": qsTr("allegation") },
        { "keys": ["Alt P", "Alt M"], "text": qsTr("narrower") },
        { "keys": ["↑"], "text": qsTr("correct a line") },
        { "keys": ["Alt A"], "text": qsTr("about") }
    ]

    implicitHeight: Theme.laptop.second.leading + 8
    implicitWidth: 400
    clip: true

    Flow {
        width: parent.width
        height: root.height
        spacing: 20

        Repeater {
            model: root.hints

            delegate: RowLayout {
                id: hint

                required property var modelData

                spacing: 7
                height: root.height

                Repeater {
                    model: hint.modelData.keys

                    delegate: KeyCap {
                        required property string modelData

                        text: modelData
                        look: root.look
                    }
                }

                Words {
                    text: hint.modelData.text
                    type: Theme.laptop.second
                    look: root.look
                    quiet: true
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
