pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Unknown faces and callers without a name who are still there. While there is one, the room screen shows nothing.
Card {
    id: root

    required property var desk

    visible: desk.strangers.count > 0
    tone: Card.Tone.Danger
    topPadding: 10
    bottomPadding: 10

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Repeater {
            model: root.desk.strangers

            delegate: ColumnLayout {
                id: stranger

                required property string key
                required property string words
                required property string where
                required property string since

                spacing: 6
                Layout.fillWidth: true

                RowLayout {
                    spacing: 8

                    Icon {
                        name: "question"
                        size: Math.round(18 * Theme.step)
                        color: root.look.danger
                        Layout.alignment: Qt.AlignTop
                    }

                    ColumnLayout {
                        spacing: 0

                        Words {
                            text: stranger.words
                            type: Theme.laptop.second
                            look: root.look
                            strong: true
                            Layout.fillWidth: true
                        }

                        Words {
                            text: stranger.where === "remote" ? qsTr("On the line since %1. The room screen shows nothing.")
                                .arg(stranger.since) : qsTr("In the room since %1. The room screen shows nothing.")
                                .arg(stranger.since)
                            type: Theme.laptop.small
                            look: root.look
                            quiet: true
                            Layout.fillWidth: true
                        }
                    }
                }

                ActButton {
                    text: qsTr("Gone, or known now")
                    spoken: qsTr("%1: gone, or known now").arg(stranger.words)
                    reason: root.desk.may.StrangerGone === true ? "" : qsTr("Not just now")
                    type: Theme.laptop.second
                    least: 34
                    look: root.look
                    onClicked: root.desk.ask("StrangerGone", { "stranger": stranger.key })
                    Layout.fillWidth: true
                }
            }
        }
    }
}
