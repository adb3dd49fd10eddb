pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// What somebody must never read: an address, a school, a placement.
PrepareSection {
    id: root

    title: qsTr("Protected details")
    subtitle: qsTr("These words never reach the people you name: not on a screen, not on paper, however they are typed.")
    glyph: "lock"
    addText: qsTr("Protect a detail")
    nothing: qsTr("Nothing is protected.")
    takesBack: true
    actText: ""
    rows: details.rows
    say: row => ({ "title": row.what, "under": qsTr("From %1 · in %2 wordings").arg(row.names).arg(row.phrases.length),
        "more": row.instead !== "" ? qsTr("“%1” is said instead").arg(row.instead) : "" })
    form: PrepareDetail {
        desk: root.desk
        people: root.people.rows
        look: root.look
    }

    readonly property Book details: Book {
        model: root.desk.before.details
    }
    readonly property Book people: Book {
        model: root.desk.before.people
    }
}
