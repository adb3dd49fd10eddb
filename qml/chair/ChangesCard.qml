pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What an act will change and for whom, before it is done; the room screen comes first, because it is safe already.
Card {
    id: root

    required property int number
    // What the rules foresee stands first.
    required property Foresight foresight
    // { glyph, text } each, always as many; one without text is left out. New words must not make new lines:
    // a layout that loses lines while it is laid out ends the program (Qt 6.4).
    required property var changes
    property bool covered: true
    property string coverSay: covered ? qsTr("The room screen is covered. It stays covered.")
        : qsTr("The room screen is covered at once.")

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        StepTitle {
            number: root.number
            title: qsTr("What will change")
            look: root.look
        }

        RowLayout {
            spacing: 12

            Rectangle {
                implicitWidth: 148
                implicitHeight: 84
                radius: Theme.laptop.radius
                color: "transparent"
                border.width: 1
                border.color: root.look.edge

                Neutral {
                    anchors.fill: parent
                    anchors.margins: 1
                    enabled: false
                }
            }

            ColumnLayout {
                spacing: 4

                RowLayout {
                    visible: root.covered
                    spacing: 8

                    Icon {
                        name: "check"
                        size: Math.round(16 * Theme.step)
                        color: root.look.well
                    }

                    Words {
                        text: qsTr("Done already")
                        type: Theme.laptop.second
                        look: root.look
                        strong: true
                        color: root.look.well
                        Layout.fillWidth: true
                    }
                }

                Words {
                    text: root.coverSay
                    look: root.look
                    Layout.fillWidth: true
                }
            }
        }

        WhatChanges {
            foresight: root.foresight
            look: root.look
            Layout.fillWidth: true
        }

        Repeater {
            model: root.changes.length

            delegate: ColumnLayout {
                id: line

                required property int index
                readonly property var change: root.changes[index] ?? ({ "glyph": "info", "text": "" })

                visible: change.text !== ""
                spacing: 8
                Layout.fillWidth: true

                Rule {
                    look: root.look
                    Layout.fillWidth: true
                }

                ChangeLine {
                    text: line.change.text
                    glyph: line.change.glyph
                    look: root.look
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
