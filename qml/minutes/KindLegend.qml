pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the signs in the table mean.
Card {
    id: root

    required property Rolls rolls
    property bool compact: false

    padding: compact ? 10 : 14

    ColumnLayout {
        anchors.fill: parent
        spacing: root.compact ? 4 : 8

        Words {
            text: qsTr("Kind of statement")
            type: Theme.laptop.small
            look: root.look
            strong: true
            quiet: true
        }

        GridLayout {
            columns: root.compact ? 2 : 1
            columnSpacing: 14
            rowSpacing: 6

            Repeater {
                model: ["fact", "opinion", "allegation"]

                delegate: KindWord {
                    required property string modelData

                    kind: modelData
                    look: root.look
                }
            }
        }

        Words {
            text: qsTr("Who can see a line")
            type: Theme.laptop.small
            look: root.look
            strong: true
            quiet: true
            Layout.topMargin: root.compact ? 2 : 4
        }

        Repeater {
            model: root.rolls.widths.length

            delegate: RowLayout {
                id: line

                required property int index
                readonly property var circle: root.rolls.widths[index] ?? ({ "text": "", "mark": "everyone" })

                spacing: 8

                Mark {
                    kind: line.circle.mark
                    size: Theme.laptop.mark
                    look: root.look
                }

                Words {
                    text: line.circle.text
                    type: Theme.laptop.second
                    look: root.look
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }

        Words {
            text: qsTr("A key makes it narrower, never wider.")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }
}
