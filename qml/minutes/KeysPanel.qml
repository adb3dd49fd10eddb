pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Every key of this face.
Panel {
    id: root

    property Tokens look: Theme.now
    readonly property var keys: [
        { "caps": ["a–z", "a–z"], "text": qsTr("Choose who speaks by two letters") },
        { "caps": ["Enter"], "text": qsTr("Save the line, or keep who speaks and write") },
        { "caps": ["Alt W"], "text": qsTr("Go to who speaks") },
        { "caps": ["Ctrl 1", "Ctrl 2", "Ctrl 3"], "text": qsTr("Fact, opinion, allegation") },
        { "caps": ["Alt A"], "text": qsTr("About: the next child, or the meeting") },
        { "caps": ["Alt P"], "text": qsTr("Professionals only") },
        { "caps": ["Alt M"], "text": qsTr("Chair and minute-taker only") },
        { "caps": ["Alt 1", "Alt 2", "Alt 3"], "text": qsTr("Ways out of a line that was not sent") },
        { "caps": ["↑"], "text": qsTr("From an empty line: correct a line of the table") },
        { "caps": ["Ctrl F"], "text": qsTr("Find in the record") },
        { "caps": ["F6"], "text": qsTr("Attendance") },
        { "caps": ["F7"], "text": qsTr("Own words of a child or the family") },
        { "caps": ["F8"], "text": qsTr("A point for the columns") },
        { "caps": ["F9"], "text": qsTr("A view or a disagreement for somebody") },
        { "caps": ["Ctrl P"], "text": qsTr("Papers") },
        { "caps": ["Esc"], "text": qsTr("Back to the line") },
        { "caps": ["Shift", "Shift", "Shift"], "text": qsTr("Cover my screen, and show it again") }
    ]

    title: qsTr("All keys")

    Card {
        look: root.look
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 7

            Repeater {
                model: root.keys

                delegate: RowLayout {
                    id: line

                    required property var modelData

                    spacing: 6

                    RowLayout {
                        readonly property int wide: Math.round(190 * Theme.step)

                        spacing: 6
                        Layout.minimumWidth: wide
                        Layout.maximumWidth: wide

                        Repeater {
                            model: line.modelData.caps

                            delegate: KeyCap {
                                required property string modelData

                                text: modelData
                                look: root.look
                            }
                        }

                        Item {
                            Layout.fillWidth: true
                        }
                    }

                    Words {
                        text: line.modelData.text
                        look: root.look
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
