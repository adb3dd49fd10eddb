pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Cards on paper: whose, and where the file goes. Cards that are still missing are made first.
Sheet {
    id: root

    required property var desk
    required property var how
    property alias chosen: ticks.chosen
    property string problem: ""
    property bool making: false
    property string kept: ""
    readonly property var rows: book.rows
    readonly property var wanted: rows.filter(row => chosen.includes(row.key))
    readonly property bool ready: wanted.length > 0 && wanted.every(row => row.code !== "")

    function called(row: var): string {
        return row.what === "room" && row.letters !== "" ? qsTr("Screen of part %1").arg(row.letters) : row.name
    }
    // Who has joined already keeps their seat, unless it is asked for.
    function begin() {
        chosen = rows.filter(row => row.state !== "here").map(row => row.key)
        problem = ""
        kept = ""
        making = false
        where.text = paper.place(qsTr("cards %1.pdf").arg(desk.before.meeting.reference ?? "").replace(/\s+/g, "-"))
        open()
    }
    function save() {
        making = false
        problem = paper.save(where.text, wanted.map(row => ({ "name": called(row), "role": row.role, "code": row.code,
            "card": row.card, "heading": desk.meeting + " · " + desk.date })), how)
        kept = problem === "" ? where.text.trim() : ""
        if (problem === "")
            chosen = []
    }
    function go() {
        problem = ""
        kept = ""
        making = true
        wanted.filter(row => row.code === "").forEach(row => desk.askCode(row.what === "person" ? row.key : "",
            row.what === "room" ? row.key : ""))
        if (ready)
            save()
    }

    title: qsTr("Print cards")
    subtitle: qsTr("A4, eight to a page, with lines to cut along.")
    glyph: "paper"
    actText: making ? qsTr("Being made") : qsTr("Save the file")
    actReason: making ? qsTr("The cards are being made") : chosen.length === 0 && kept === "" ? qsTr("Choose whose cards") : chosen.length === 0 ? qsTr("It is kept there") : ""
    notNowText: kept !== "" ? qsTr("Close") : qsTr("Not now")
    changesTitle: qsTr("Mind")
    changes: [qsTr("Whoever has a card has that seat until it is used: hand each to its person, and destroy the file."),
        qsTr("For whoever has no card yet, one is made, and any card from before stops working.")]
    changeGlyphs: ["warn", "qr"]
    onReadyChanged: if (ready && making) save()
    onActed: go()
    onDeclined: close()

    Book {
        id: book

        model: root.desk.before.cards
    }

    CardPaper {
        id: paper
    }

    ErrorSummary {
        problems: root.problem !== "" ? [root.problem] : []
        look: root.look
        onFollow: where.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    Words {
        visible: root.kept !== ""
        text: qsTr("Kept in %1").arg(root.kept)
        look: root.look
        strong: true
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: ticks

        label: qsTr("Whose")
        options: root.rows.map(row => ({ "key": row.key, "text": root.called(row), "under": row.state === "here" ? qsTr("connected: their device would be turned away")
            : "" }))
        look: root.look
        Layout.fillWidth: true
    }

    Field {
        id: where

        label: qsTr("Where the file goes")
        look: root.look
        onAccepted: root.go()
        Layout.fillWidth: true
    }
}
