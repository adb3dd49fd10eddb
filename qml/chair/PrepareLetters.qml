pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// Letters and written views, to be read out when their writer cannot speak.
PrepareSection {
    id: root

    title: qsTr("Letters and written views")
    subtitle: qsTr("Only you and the minute-taker have them, until you read them out.")
    glyph: "pen"
    addText: qsTr("Add a letter")
    nothing: qsTr("No letter has been handed in.")
    takesBack: true
    actText: ""
    rows: letters.rows
    say: row => ({ "title": row.title, "under": qsTr("From %1 · about %2").arg(row.who).arg(row.about) })
    form: PrepareLetter {
        desk: root.desk
        people: root.people.rows
        children: root.family.rows
        look: root.look
    }

    readonly property Book letters: Book {
        model: root.desk.before.letters
    }
    readonly property Book people: Book {
        model: root.desk.before.people
    }
    readonly property Book family: Book {
        model: root.desk.before.children
    }
}
