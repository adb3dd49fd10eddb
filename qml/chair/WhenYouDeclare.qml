pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What declaring will change, before it is done.
Rectangle {
    id: root

    required property string name
    property bool plan: true
    property Tokens look: Theme.now
    readonly property var lines: [
        { "glyph": "screen", "text": qsTr("The room screen shows it in plain words") },
        plan ? { "glyph": "plan", "text": qsTr("%1's plan can be made on every tablet here").arg(name) }
            : { "glyph": "tablet", "text": qsTr("Every tablet here shows it") },
        { "glyph": "hand", "text": qsTr("Dissent is possible until the conference closes") },
        { "glyph": "lock", "text": qsTr("It cannot be changed, only put right") }
    ]

    implicitHeight: column.implicitHeight + 22
    radius: Theme.laptop.radius
    color: look.accentTint
    border.width: look.outlined ? look.lineWidth : 0
    border.color: look.accent

    ColumnLayout {
        id: column

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: parent.width - 28
        spacing: 3

        Words {
            text: qsTr("When you declare")
            type: Theme.laptop.second
            look: root.look
            strong: true
            Layout.fillWidth: true
        }

        Repeater {
            model: root.lines.length

            delegate: RowLayout {
                id: line

                required property int index

                spacing: 10

                Icon {
                    name: root.lines[line.index].glyph
                    size: 15
                    color: root.look.ink
                }

                Words {
                    text: root.lines[line.index].text
                    type: Theme.laptop.small
                    look: root.look
                    Layout.fillWidth: true
                }
            }
        }
    }
}
