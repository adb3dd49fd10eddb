pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The agenda of the part that sits, to be changed: order, skipping, items nobody thought of. What is done stays done.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    readonly property var ahead: book.rows.filter(row => row.state === "next" || row.state === "skipped")

    readonly property string busy: desk.now.what !== "item" ? qsTr("Only while an item runs")
        : desk.may.MoveItem === true ? "" : qsTr("Not just now")
    // The item that was moved last: the focus goes with it.
    property string moved: ""
    property bool goesLater: false

    signal closed

    // The item that stands after the next one: what is moved later is put before it; "" puts it last.
    function beyond(index: int): string {
        return ahead[index + 2]?.key ?? ""
    }
    function followTo(at: int) {
        const row = rows.itemAt(at) as AheadRow
        if (row && moved !== "")
            row.take(goesLater)
        moved = ""
    }
    function move(item: string, before: string, later: bool) {
        moved = item
        goesLater = later
        desk.ask("MoveItem", before === "" ? { "item": item } : { "item": item, "before": before })
    }

    // The focus goes with what was moved, so that the same key moves it on.
    onAheadChanged: {
        const at = ahead.findIndex(row => row.key === moved)
        if (at >= 0)
            Qt.callLater(root.followTo, at)
    }

    // Refused: nothing was moved, and no later news takes the focus.
    Connections {
        target: root.desk

        function onProblemChanged() {
            root.moved = ""
        }
    }

    Book {
        id: book

        model: root.desk.agenda
    }

    PanelTitle {
        title: qsTr("Change the agenda")
        subtitle: qsTr("Everybody of this part sees the change at once.")
        glyph: "move"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            text: qsTr("Back to the meeting")
            look: root.look
            onClicked: root.closed()
        }
    }

    Card {
        look: root.look
        topPadding: 12
        bottomPadding: 14
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 8

            StepTitle {
                number: 1
                title: qsTr("Still to come")
                look: root.look
            }

            Words {
                visible: root.ahead.length === 0
                text: qsTr("This is the last item.")
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }

            Repeater {
                id: rows

                model: root.ahead.length

                delegate: AheadRow {
                    required property int index
                    readonly property var row: root.ahead[index] ?? ({ "key": "", "title": "", "state": "", "minutes": 0 })

                    title: row.title
                    minutes: row.minutes
                    skipped: row.state === "skipped"
                    first: index === 0
                    last: index === root.ahead.length - 1
                    busy: root.busy
                    look: root.look
                    onEarlierAsked: root.move(row.key, root.ahead[index - 1].key, false)
                    onLaterAsked: root.move(row.key, root.beyond(index), true)
                    onSkipAsked: root.desk.ask(skipped ? "UnskipItem" : "SkipItem", { "item": row.key })
                    Layout.fillWidth: true
                }
            }
        }
    }

    Card {
        look: root.look
        topPadding: 12
        bottomPadding: 14
        Layout.fillWidth: true

        ItemForm {
            anchors.fill: parent
            desk: root.desk
            ahead: root.ahead
            stopped: root.busy
            look: root.look
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
