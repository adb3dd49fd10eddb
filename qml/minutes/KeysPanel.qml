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
        [["a–z", "a–z"], qsTr("Choose who speaks by two letters")],
        [["Enter"], qsTr("Save the line, or keep who speaks and write")],
        [["Alt W"], qsTr("Go to who speaks")],
        [["Ctrl 1", "Ctrl 2", "Ctrl 3"], qsTr("Fact, opinion, allegation")],
        [["Alt A"], qsTr("About: the next child, or the meeting")],
        [["Alt P"], qsTr("Professionals only")],
        [["Alt M"], qsTr("Chair and minute-taker only")],
        [["Alt 1", "Alt 2", "Alt 3"], qsTr("Ways out of a line that was not sent")],
        [["↑"], qsTr("From an empty line: correct a line of the table")],
        [["Ctrl F"], qsTr("Find in the record")],
        [["F6"], qsTr("Attendance")],
        [["F7"], qsTr("Own words of a child or the family")],
        [["F8"], qsTr("A point for the columns")],
        [["F9"], qsTr("A view or a disagreement for somebody")],
        [["Ctrl P"], qsTr("Papers")],
        [["Esc"], qsTr("Back to the line")],
        [["Shift", "Shift", "Shift"], qsTr("Cover my screen, and show it again")]
    ]

    title: qsTr("All keys")

    Card {
        look: root.look
        Layout.fillWidth: true

        GridLayout {
            anchors.fill: parent
            columns: 2
            columnSpacing: 24
            rowSpacing: 7

            Repeater {
                model: root.keys.length * 2

                delegate: Loader {
                    id: cell

                    required property int index
                    readonly property var line: root.keys[Math.floor(index / 2)]

                    Layout.fillWidth: index % 2 === 1
                    sourceComponent: index % 2 === 0 ? caps : said

                    Component {
                        id: caps

                        RowLayout {
                            spacing: 6

                            Repeater {
                                model: cell.line[0]

                                delegate: KeyCap {
                                    required property string modelData

                                    text: modelData
                                    look: root.look
                                }
                            }
                        }
                    }

                    Component {
                        id: said

                        Words {
                            text: cell.line[1]
                            look: root.look
                        }
                    }
                }
            }
        }
    }
}
