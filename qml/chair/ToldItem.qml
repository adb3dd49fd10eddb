pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What another part decided is told here, in words for this part; below, what has been told.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    below: 8

    ItemHeading {
        desk: root.desk
        look: root.look
    }

    WaitingCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    TellCard {
        desk: root.desk
        kind: "decision"
        unfolded: true
        look: root.look
        Layout.fillWidth: true
    }

    Repeater {
        model: root.desk.decisions

        delegate: Card {
            id: card

            required property string child
            required property string outcomeSay
            required property string harms
            required property string reasons
            required property string at

            tone: Card.Tone.Well
            look: root.look
            topPadding: 12
            bottomPadding: 12
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 2

                RowLayout {
                    spacing: 8

                    Words {
                        text: card.child + ": " + card.outcomeSay
                            + (card.harms !== "" ? ", " + card.harms.toLowerCase() : "")
                        look: root.look
                        strong: true
                        Layout.fillWidth: true
                    }

                    Icon {
                        name: "check"
                        size: Math.round(17 * Theme.step)
                        color: root.look.well
                    }

                    Words {
                        text: qsTr("Told %1").arg(card.at)
                        type: Theme.laptop.small
                        look: root.look
                        strong: true
                        color: root.look.well
                        wrapMode: Text.NoWrap
                    }
                }

                Words {
                    text: card.reasons
                    look: root.look
                    Layout.fillWidth: true
                }
            }
        }
    }

    VoiceBox {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    NotesCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 110
    }
}
