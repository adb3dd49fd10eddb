pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One card, large, to be read or photographed off this screen by the person it belongs to.
Item {
    id: root

    // null: there is no seat at all.
    required property var card
    required property var how
    required property bool compact
    required property int place
    required property int count
    required property string waits
    property Tokens look: Theme.now
    readonly property bool ready: card !== null && card.code !== ""
    readonly property string name: card === null ? "" : card.what === "room" && card.letters !== ""
        ? qsTr("Screen of part %1").arg(card.letters) : card.name

    signal makeAsked
    signal stepped(int by)

    Card {
        anchors.fill: parent
        anchors.margins: root.compact ? 16 : 24
        anchors.leftMargin: 0
        tone: root.ready ? Card.Tone.AccentEdge : Card.Tone.Plain
        look: root.look

        ColumnLayout {
            anchors.fill: parent
            spacing: root.compact ? 8 : 12

            Heading {
                text: root.name
                look: root.look
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: root.card ? root.card.role : ""
                look: root.look
                quiet: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: 180

                QrCode {
                    id: picture

                    anchors.centerIn: parent
                    width: Math.floor(Math.min(parent.width, parent.height, 420))
                    height: width
                    visible: root.ready
                    text: root.card ? root.card.card : ""

                    Accessible.role: Accessible.Graphic
                    Accessible.name: qsTr("Picture to scan, for %1").arg(root.name)
                }

                Words {
                    anchors.centerIn: parent
                    width: Math.min(parent.width, 420)
                    visible: !root.ready && root.card !== null
                    text: root.card && root.card.state === "here"
                        ? qsTr("%1 has joined: a device is connected.").arg(root.name)
                        : qsTr("No card was made here yet. A card from before, printed or written down, works until you make a new one.")
                    look: root.look
                    quiet: true
                    horizontalAlignment: Text.AlignHCenter
                }
            }

            Words {
                visible: root.ready
                text: root.card ? root.card.code : ""
                type: TypeStyle {
                    size: 40
                    line: 52
                    step: Theme.step
                }
                look: root.look
                strong: true
                font.letterSpacing: 3
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true

                // Letter by letter, not as a word.
                Accessible.name: text.split("").join(" ")
            }

            Words {
                visible: root.ready
                text: root.how.join("\n")
                look: root.look
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 10
                Layout.fillWidth: true

                ActButton {
                    glyph: "left"
                    spoken: qsTr("The card before")
                    keyCap: qsTr("PgUp")
                    reason: root.place > 1 ? "" : qsTr("This is the first")
                    look: root.look
                    onClicked: root.stepped(-1)
                }

                ActButton {
                    text: !root.card || root.card.state === "none" ? qsTr("Make the card") : qsTr("Make a new card…")
                    kind: root.card && root.card.state === "none" ? ActButton.Kind.Filled : ActButton.Kind.Outlined
                    reason: root.card ? root.waits : qsTr("Add the people first")
                    least: Theme.laptop.mainControl
                    look: root.look
                    onClicked: root.makeAsked()
                    Layout.fillWidth: true
                }

                ActButton {
                    glyph: "right"
                    spoken: qsTr("The next card")
                    keyCap: qsTr("PgDn")
                    reason: root.place < root.count ? "" : qsTr("This is the last")
                    look: root.look
                    onClicked: root.stepped(1)
                }
            }
        }
    }
}
