pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who is excluded now, until when at least, and the way back.
ColumnLayout {
    id: root

    required property var desk
    property Tokens look: Theme.now

    spacing: 8

    Repeater {
        model: root.desk.exclusions

        delegate: Card {
            id: card

            required property string name
            required property string personId
            required property string ground
            required property string until
            required property bool over

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
                        size: 20
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

                // Before the least time is over, the rules ask for a reason.
                Field {
                    id: why

                    placeholder: qsTr("If before %1: why now").arg(card.until)
                    look: root.look
                    Layout.fillWidth: true
                }

                ActButton {
                    text: qsTr("Let %1 back in").arg(card.name)
                    glyph: "undo"
                    type: Theme.laptop.second
                    reason: root.desk.may.EndExclusion === true ? "" : qsTr("Not while the meeting has stopped")
                    look: root.look
                    onClicked: root.desk.ask("EndExclusion", why.text.trim() === ""
                        ? { "person": card.personId } : { "person": card.personId, "reason": why.text.trim() })
                    Layout.fillWidth: true
                }
            }
        }
    }
}
