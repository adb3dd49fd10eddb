pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What is still missing before the conference begins. Each line leads to where it is put right; nothing of it stops anybody.
Card {
    id: root

    required property var rows

    signal follow(string section)

    tone: rows.length > 0 ? Card.Tone.WorryEdge : Card.Tone.Well
    topPadding: 12
    bottomPadding: 12

    ColumnLayout {
        anchors.fill: parent
        spacing: 4

        RowLayout {
            spacing: 10

            Icon {
                name: root.rows.length > 0 ? "info" : "check"
                size: Math.round(22 * Theme.step)
                color: root.rows.length > 0 ? root.look.worry : root.look.well
            }

            Words {
                text: root.rows.length === 0 ? qsTr("Everything is prepared")
                    : root.rows.length === 1 ? qsTr("One thing is still missing") : qsTr("%1 things are still missing").arg(root.rows.length)
                look: root.look
                strong: true
                Layout.fillWidth: true

                Accessible.role: Accessible.Heading
            }
        }

        Repeater {
            model: root.rows.length

            delegate: LinkLine {
                required property int index
                readonly property var row: root.rows[index] ?? ({ "text": "", "section": "", "serious": false })

                text: row.text
                strong: row.serious
                look: root.look
                onClicked: root.follow(row.section)
                Layout.fillWidth: true
                Layout.leftMargin: 32
            }
        }
    }
}
