pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What tablets have sent and nobody has seen yet but the chair and the minute-taker.
Card {
    id: root

    required property var desk

    visible: desk.waiting.count > 0
    tone: Card.Tone.AccentEdge
    padding: 1

    Book {
        id: book

        model: root.desk.waiting
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 10
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.topMargin: 8
            Layout.bottomMargin: 8

            Words {
                text: qsTr("Waiting for you")
                look: root.look
                strong: true
                wrapMode: Text.NoWrap

                Accessible.role: Accessible.Heading
            }

            Badge {
                text: root.desk.waiting.count
                look: root.look
            }

            Item {
                Layout.fillWidth: true
            }

            Icon {
                name: "info"
                size: Math.round(16 * Theme.step)
                color: root.look.ink2
            }

            Words {
                text: qsTr("Nothing shows in the room until you put it there")
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
        }

        Repeater {
            model: root.desk.waiting

            delegate: WaitingRow {
                required property int index

                desk: root.desk
                // From the plain copy: a row of the model itself is gone before its delegate is.
                offer: book.rows[index] ?? ({ "key": "", "kind": "point", "column": "", "text": "", "who": "", "whoRole": "",
                    "about": "", "at": "", "owners": "", "by": "", "measure": "", "of": "" })
                first: index === 0
                last: index === root.desk.waiting.count - 1
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
