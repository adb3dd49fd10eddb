pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who would like to say something, or needs a break.
Card {
    id: root

    required property var desk
    // The people, to find whose hand it is.
    required property var people

    tone: Card.Tone.Accent
    topPadding: 10
    bottomPadding: 10
    visible: desk.hands.count > 0

    function give(name: string) {
        const person = people.find(one => one.name === name)
        if (person)
            desk.ask("GiveFloor", { "person": person.key })
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Repeater {
            model: root.desk.hands

            delegate: ColumnLayout {
                id: hand

                required property string key
                required property string name
                required property string wish
                required property string at

                spacing: 6
                Layout.fillWidth: true

                RowLayout {
                    spacing: 8

                    Icon {
                        name: hand.wish === "pause" ? "cup" : hand.wish === "help" ? "heart" : "hand"
                        size: 18
                        color: root.look.accent
                    }

                    Words {
                        text: (hand.wish === "pause" ? qsTr("%1 needs a break")
                            : hand.wish === "help" ? qsTr("%1 needs help") : qsTr("%1 wants to speak")).arg(hand.name)
                        type: Theme.laptop.second
                        look: root.look
                        strong: true
                        Layout.fillWidth: true
                    }

                    Words {
                        text: hand.at
                        type: Theme.laptop.small
                        look: root.look
                        quiet: true
                        wrapMode: Text.NoWrap
                    }
                }

                RowLayout {
                    spacing: 8

                    ActButton {
                        text: qsTr("Give the floor")
                        type: Theme.laptop.second
                        least: 34
                        look: root.look
                        onClicked: root.give(hand.name)
                        Layout.fillWidth: true
                    }

                    ActButton {
                        text: qsTr("Hand down")
                        type: Theme.laptop.second
                        least: 34
                        look: root.look
                        onClicked: root.desk.ask("LowerHand", { "hand": hand.key })
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
