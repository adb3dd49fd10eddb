pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// Reports that were handed in: when they came, whom they were shared with and when, which are late.
PrepareSection {
    id: root

    title: qsTr("Reports")
    subtitle: qsTr("The family has each report in time before the conference. When it was shared is kept: an appeal may ask.")
    glyph: "paper"
    addText: qsTr("Add a report")
    addReason: desk.may.AddReport === true ? "" : qsTr("Reports are added before the first part begins")
    nothing: qsTr("No report has been handed in yet.")
    takesBack: true
    actText: qsTr("Received or shared")
    rows: reports.rows
    say: row => ({ "title": qsTr("%1, from %2").arg(row.title).arg(row.who),
        "under": [row.about !== "" ? qsTr("about %1").arg(row.about) : "", row.received !== "" ? qsTr("received %1").arg(row.received)
            : qsTr("not received yet"), row.shared !== "" ? qsTr("shared %1").arg(row.shared) : ""].filter(text => text !== "").join(" · "),
        "more": row.withheld ? qsTr("Withheld from the family") : row.shared !== "" ? qsTr("Who has it: %1").arg(row.seen) : "",
        "worry": row.late ? (row.shared !== "" ? qsTr("Shared too late") : qsTr("Not shared in time")) : "" })
    form: PrepareReport {
        desk: root.desk
        people: root.people.rows
        children: root.family.rows
        look: root.look
    }

    readonly property Book reports: Book {
        model: root.desk.before.reports
    }
    readonly property Book people: Book {
        model: root.desk.before.people
    }
    readonly property Book family: Book {
        model: root.desk.before.children
    }
}
