pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// The parts the conference is held in: who is admitted to each, who stays out, what it talks about.
PrepareSection {
    id: root

    readonly property var letters: ["A", "B", "C", "D"]

    title: qsTr("Parts and agenda")
    subtitle: qsTr("Two people who must not meet are in different parts, and neither learns anything of the other's.")
    glyph: "move"
    addText: qsTr("Add a part")
    nothing: qsTr("There is no part yet.")
    rows: parts.rows
    say: row => ({
        "title": row.letter === "P" ? qsTr("Part P: all professionals, alone") : qsTr("Part %1").arg(row.letter),
        "under": row.letter === "P" ? "" : row.names !== "" ? qsTr("%1, and the professionals").arg(row.names)
            : qsTr("the professionals; nobody of the family yet"),
        "more": [row.items > 0 ? qsTr("%1 items, %2 minutes").arg(row.items).arg(row.minutes) : "",
            row.keptOut !== "" ? qsTr("kept out: %1").arg(row.keptOut) : ""].filter(text => text !== "").join(" · "),
        "worry": row.items === 0 && row.letter !== "P" ? qsTr("No agenda yet") : ""
    })
    form: PreparePart {
        desk: root.desk
        people: root.people.rows
        parts: root.parts.rows
        letter: root.letters.find(one => !root.parts.rows.some(row => row.letter === one)) ?? ""
        look: root.look
    }

    readonly property Book parts: Book {
        model: root.desk.before.parts
    }
    readonly property Book people: Book {
        model: root.desk.before.people
    }
}
