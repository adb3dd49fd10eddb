pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who is excluded now, until when at least, what must follow, and the way back.
ColumnLayout {
    id: root

    required property var desk
    property Tokens look: Theme.now

    readonly property var names: ({ "letter": qsTr("the letter"), "heard": qsTr("how they are heard"),
        "feedback": qsTr("how they hear of it") })

    signal backAsked(string person)
    signal followAsked(string exclusion)

    spacing: 8

    Repeater {
        model: root.desk.exclusions

        delegate: Card {
            id: card

            required property string key
            required property string name
            required property string personId
            required property string ground
            required property string until
            required property bool over
            required property string letter
            required property string heard
            required property string feedback
            readonly property var rest: ({ "letter": letter, "heard": heard, "feedback": feedback })
            readonly property var open: Object.keys(rest).filter(one => rest[one] === "").map(one => root.names[one])

            visible: !over
            tone: Card.Tone.Danger
            look: root.look
            topPadding: 10
            bottomPadding: 10
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 6

                RowLayout {
                    spacing: 10

                    Icon {
                        name: "door"
                        size: Theme.laptop.icon
                        color: root.look.danger
                        Layout.alignment: Qt.AlignTop
                    }

                    ColumnLayout {
                        spacing: 0

                        Words {
                            text: qsTr("%1 is excluded").arg(card.name)
                            look: root.look
                            strong: true
                            Layout.fillWidth: true
                        }

                        Words {
                            text: qsTr("%1. At least until %2").arg(card.ground).arg(card.until)
                            type: Theme.laptop.small
                            look: root.look
                            quiet: true
                            Layout.fillWidth: true
                        }
                    }
                }

                Words {
                    visible: card.open.length > 0
                    text: qsTr("Still open: %1").arg(card.open.join(", "))
                    type: Theme.laptop.small
                    look: root.look
                    Layout.fillWidth: true
                }

                ActButton {
                    text: qsTr("What must follow…")
                    glyph: "paper"
                    type: Theme.laptop.second
                    least: 36
                    look: root.look
                    onClicked: root.followAsked(card.key)
                    Layout.fillWidth: true
                }

                ActButton {
                    text: qsTr("Let %1 back in…").arg(card.name)
                    glyph: "undo"
                    type: Theme.laptop.second
                    least: 36
                    reason: root.desk.may.EndExclusion === true ? "" : qsTr("Not while the meeting has stopped")
                    look: root.look
                    onClicked: root.backAsked(card.personId)
                    Layout.fillWidth: true
                }
            }
        }
    }
}
