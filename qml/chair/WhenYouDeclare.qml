pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What declaring will change, before it is done.
Rectangle {
    id: root

    required property string name
    required property Foresight foresight
    property bool plan: true
    property Tokens look: Theme.now
    // What the rules foresee, once all is filled in; and what holds whatever is decided.
    readonly property var foreseen: foresight.refused !== "" ? [{ "glyph": "warn", "text": foresight.refused }]
        : Array.from(foresight.says).map(one => ({ "glyph": "people", "text": one }))
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

        // Always as many: a layout that loses lines while it is laid out ends the program (Qt 6.4).
        Repeater {
            model: root.lines.length + 4

            delegate: RowLayout {
                id: line

                required property int index
                readonly property var one: root.foreseen.concat(root.lines)[index] ?? ({ "glyph": "info", "text": "" })

                visible: one.text !== ""
                spacing: 10

                Icon {
                    name: line.one.glyph
                    size: Math.round(15 * Theme.step)
                    color: root.look.ink
                }

                Words {
                    text: line.one.text
                    type: Theme.laptop.small
                    look: root.look
                    Layout.fillWidth: true
                }
            }
        }
    }
}
