pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The cards by which devices join, one for each seat: made here, shown one at a time, large, on this screen alone, or
// printed. A card made anew stops the one before it, and the device that used it.
Item {
    id: root

    required property var desk
    required property bool compact
    property string of: ""
    property Tokens look: Theme.now
    readonly property var card: book.find(of) ?? book.rows[0] ?? null
    readonly property int at: card ? book.rows.findIndex(row => row.key === card.key) : -1
    readonly property var how: [qsTr("1. Let the camera of the device see the picture. It reads a line that begins with waymark:"),
        qsTr("2. Open Waymark on the device, choose “Join with a card”, and paste the line there.")]

    function take() {
        if (list.count > 0)
            list.itemAt(Math.max(0, at)).forceActiveFocus(Qt.OtherFocusReason)
    }
    function show(key: string) {
        of = key
        take()
    }
    function step(by: int) {
        const next = book.rows[at + by]
        if (next)
            show(next.key)
    }
    function make() {
        desk.askCode(card.what === "person" ? card.key : "", card.what === "room" ? card.key : "")
    }

    Book {
        id: book

        model: root.desk.before.cards
    }

    Shortcut {
        sequences: ["PgDown"]
        enabled: root.visible
        onActivated: root.step(1)
    }

    Shortcut {
        sequences: ["PgUp"]
        enabled: root.visible
        onActivated: root.step(-1)
    }

    CardSheet {
        id: again

        desk: root.desk
        card: root.card ?? ({ "name": "", "state": "none", "what": "person", "key": "" })
        look: root.look
        onAgreed: root.make()
    }

    CardPrint {
        id: printing

        desk: root.desk
        how: root.how
        look: root.look
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Page {
            id: side

            spacing: 12
            Layout.fillHeight: true
            Layout.fillWidth: true

            PanelTitle {
                title: qsTr("Cards to join")
                subtitle: qsTr("Whoever has a card has its seat, until it is used. Give it to that person alone.")
                glyph: "qr"
                look: root.look
            }

            Card {
                padding: 6
                look: root.look
                Layout.fillWidth: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: 0

                    Repeater {
                        id: list

                        model: root.desk.before.cards

                        delegate: CardRow {
                            checked: root.card !== null && key === root.card.key
                            look: root.look
                            onClicked: root.of = key
                            Keys.onUpPressed: root.step(-1)
                            Keys.onDownPressed: root.step(1)
                            Layout.fillWidth: true
                        }
                    }
                }
            }

            ActButton {
                text: qsTr("Print cards…")
                glyph: "paper"
                reason: root.desk.link === "open" ? "" : qsTr("Not connected")
                look: root.look
                onClicked: printing.begin()
            }

            Item {
                Layout.fillHeight: true
            }
        }

        CardShown {
            card: root.card
            how: root.how
            compact: root.compact
            place: root.at + 1
            count: book.rows.length
            waits: root.desk.link === "open" ? "" : qsTr("Not connected")
            look: root.look
            onMakeAsked: root.card.state === "none" ? root.make() : again.open()
            onStepped: by => root.step(by)
            Layout.fillHeight: true
            Layout.preferredWidth: Math.round(root.width * 0.5)
        }
    }
}
