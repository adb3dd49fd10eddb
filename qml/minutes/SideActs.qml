pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What else is written down or handed out, each with its key.
ColumnLayout {
    id: root

    property bool compact: false
    property Tokens look: Theme.now

    signal asked(string form)

    spacing: 0

    Rule {
        look: root.look
        Layout.fillWidth: true
        Layout.bottomMargin: 6
    }

    Repeater {
        model: [
            { "form": "words", "text": qsTr("Own words"), "glyph": "speak", "key": "F7" },
            { "form": "point", "text": qsTr("A point"), "glyph": "plus", "key": "F8" },
            { "form": "somebody", "text": qsTr("For somebody"), "glyph": "person", "key": "F9" },
            { "form": "papers", "text": qsTr("Papers"), "glyph": "paper", "key": "Ctrl P" }
        ]

        delegate: Pressable {
            id: act

            required property var modelData

            text: modelData.text
            implicitHeight: Math.max(root.compact ? 32 : 38, row.implicitHeight + 8)
            onClicked: root.asked(modelData.form)
            Layout.fillWidth: true

            Accessible.description: qsTr("Key: %1").arg(modelData.key)

            Rectangle {
                anchors.fill: parent
                radius: Theme.laptop.radius
                color: root.look.sunken
                visible: act.hovered || act.down
            }

            RowLayout {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                x: 10
                width: parent.width - 18
                spacing: 11

                Icon {
                    name: act.modelData.glyph
                    size: 20
                    color: root.look.ink
                }

                Words {
                    text: act.modelData.text
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
                    Layout.fillWidth: true

                    Accessible.ignored: true
                }

                KeyCap {
                    text: act.modelData.key
                    look: root.look

                    Accessible.ignored: true
                }
            }

            FocusRing {
                around: act
                look: root.look
                corner: Theme.laptop.radius
            }
        }
    }
}
