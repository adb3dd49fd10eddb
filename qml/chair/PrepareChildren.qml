pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// The children this conference is about.
PrepareSection {
    id: root

    title: qsTr("Children")
    subtitle: qsTr("Every view, decision and plan is for one child by name.")
    glyph: "heart"
    addText: qsTr("Add a child")
    nothing: qsTr("No child is on the list yet.")
    rows: family.rows
    say: row => ({ "title": row.name, "under": [row.known !== row.name ? qsTr("called %1").arg(row.known) : "",
        row.age > 0 ? qsTr("age %1").arg(row.age) : "", row.born !== "" ? qsTr("born %1").arg(row.born) : qsTr("not born yet")]
        .filter(text => text !== "").join(" · ") })
    form: PrepareChild {
        desk: root.desk
        look: root.look
    }

    readonly property Book family: Book {
        model: root.desk.before.children
    }
}
