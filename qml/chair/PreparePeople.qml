pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// Everybody of the conference: as what they come, for whom, about which child they hear, what they need.
PrepareSection {
    id: root

    title: qsTr("People")
    subtitle: qsTr("Everybody who comes, or is heard in writing. Each has one place here: family, or professional.")
    glyph: "people"
    addText: qsTr("Add a person")
    nothing: qsTr("Nobody is on the list yet.")
    rows: people.rows
    say: row => ({
        "title": row.role !== "" ? qsTr("%1, %2").arg(row.name).arg(row.role) : row.name,
        "under": [row.standingSay, row.agency, row.supports !== "" ? qsTr("for %1").arg(row.supports) : row.relations,
            row.letters !== "" ? qsTr("part %1").arg(row.letters) : ""].filter(text => text !== "").join(" · "),
        "more": [row.hears !== "" ? qsTr("Hears about %1").arg(row.hears) : "", row.said.givesView ? qsTr("gives a view") : "",
            row.said.leads ? qsTr("lead social worker") : "", row.comes ? "" : qsTr("by written report only"),
            row.said.needs !== "" ? qsTr("needs: %1").arg(row.said.needs) : ""].filter(text => text !== "").join(" · "),
        "worry": row.met || !row.comes || row.standing !== "family" ? "" : qsTr("Not met before yet")
    })
    form: PreparePerson {
        desk: root.desk
        people: root.people.rows
        children: root.family.rows
        look: root.look
    }

    readonly property Book people: Book {
        model: root.desk.before.people
    }
    readonly property Book family: Book {
        model: root.desk.before.children
    }
}
