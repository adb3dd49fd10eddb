pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// The record of this item as it is being written, the newest below.
Card {
    id: root

    required property var desk
    property string title: qsTr("Written down so far")
    property string nothing: qsTr("Nothing has been written down for this item yet.")
    // Those of the notes that stand here.
    property var chosen: book.rows.filter(note => note.item === root.desk.now.item)
    readonly property int count: chosen.length

    padding: 1

    Book {
        id: book

        model: root.desk.notes
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Words {
            text: root.title
            look: root.look
            strong: true
            Layout.margins: 12
            Layout.leftMargin: 16
            Layout.fillWidth: true

            Accessible.role: Accessible.Heading
        }

        Rule {
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.count === 0
            text: root.nothing
            look: root.look
            quiet: true
            Layout.margins: 16
            Layout.fillWidth: true
        }

        Flickable {
            id: scroll

            visible: root.count > 0
            contentHeight: lines.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            implicitHeight: Math.min(contentHeight, 120)
            Layout.fillWidth: true
            Layout.fillHeight: true
            // The line just written is in sight.
            onContentHeightChanged: contentY = Math.max(0, contentHeight - height)
            onHeightChanged: contentY = Math.max(0, contentHeight - height)

            ColumnLayout {
                id: lines

                width: scroll.width
                spacing: 0

                Repeater {
                    model: root.desk.notes

                    delegate: NoteRow {
                        id: slot

                        required property int index

                        visible: root.chosen.some(one => one.key === note.key)
                        desk: root.desk
                        // From the plain copy: a row of the model itself is gone before its delegate is.
                        note: book.rows[index] ?? ({ "key": "", "at": "", "who": "", "text": "", "statement": "fact", "seen": "",
                            "mark": "", "part": "", "corrected": false, "item": "" })
                        look: root.look
                        Layout.fillWidth: true
                    }
                }
            }
        }

        Item {
            visible: root.count === 0
            Layout.fillHeight: true
        }
    }
}
