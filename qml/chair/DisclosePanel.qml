pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Lines that not everybody of this part has, to be given to all of them by the chair. They stay folded until they are
// wanted: somebody whom they are kept from may be looking on.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now
    property bool unfolded: false
    property var chosen: []
    readonly property var picked: book.rows.filter(row => chosen.includes(row.key))

    signal closed

    function tick(key: string) {
        chosen = chosen.includes(key) ? chosen.filter(one => one !== key) : chosen.concat([key])
    }

    Book {
        id: book

        model: root.desk.toDisclose
    }

    Component {
        id: giving

        DiscloseSheet {
            desk: root.desk
            records: root.picked.map(row => row.key)
            words: root.picked.length === 1 ? qsTr("“%1”").arg(root.picked[0].text) : ""
            look: root.look
            onDone: root.chosen = []
            passing: true
        }
    }

    PanelTitle {
        title: qsTr("Give lines to everybody of part %1").arg(root.desk.now.part)
        subtitle: qsTr("Choose what they should have. Before anything is given you see who gets it.")
        glyph: "people"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            text: qsTr("Back to the meeting")
            look: root.look
            onClicked: root.closed()
        }
    }

    Card {
        look: root.look
        topPadding: 12
        bottomPadding: 14
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 8

            RowLayout {
                spacing: 12

                Words {
                    text: root.unfolded ? qsTr("Nobody but you should read this screen now")
                        : book.rows.length === 1 ? qsTr("1 line is folded away while others can look on")
                        : qsTr("%1 lines are folded away while others can look on").arg(book.rows.length)
                    type: Theme.laptop.second
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }

                ActButton {
                    text: root.unfolded ? qsTr("Fold") : qsTr("Show")
                    spoken: root.unfolded ? qsTr("Fold the lines away")
                        : qsTr("Show what not everybody here has. Somebody may be looking on")
                    type: Theme.laptop.second
                    look: root.look
                    onClicked: root.unfolded = !root.unfolded
                }
            }

            Repeater {
                model: root.desk.toDisclose

                delegate: Tick {
                    id: slot

                    required property int index
                    // From the plain copy: a row of the model itself is gone before its delegate is.
                    readonly property var row: book.rows[index] ?? ({ "key": "", "text": "", "who": "", "at": "", "about": "",
                        "seen": "", "otherPart": false, "part": "" })

                    visible: root.unfolded
                    text: row.text
                    under: [row.at, row.who, row.about, row.otherPart ? qsTr("Part %1").arg(row.part) : row.seen]
                        .filter(words => words !== "").join(" · ")
                    checked: root.chosen.includes(row.key)
                    look: root.look
                    onClicked: root.tick(row.key)
                    Layout.fillWidth: true
                }
            }
        }
    }

    RowLayout {
        spacing: 12

        ActButton {
            text: root.picked.length > 1 ? qsTr("Give %1 lines…").arg(root.picked.length) : qsTr("Give it…")
            kind: ActButton.Kind.Filled
            reason: root.picked.length === 0 ? qsTr("Choose what is to be given") : root.desk.may.Disclose === true ? ""
                : qsTr("Not just now")
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: giving.createObject(root)
        }

        Words {
            text: root.picked.length === 1 ? qsTr("One line can be given in other words than its own.") : ""
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
