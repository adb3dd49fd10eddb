import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A professional says that they know the family in private; the chair writes it down for them.
AskSheet {
    id: root

    property string person: ""
    readonly property string name: book.find(person)?.name ?? ""

    function declare(key: string) {
        person = busy ? person : key
        begin()
    }

    command: "DeclareConnection"
    fields: ({ "person": person, "what": what.text.trim() })
    missing: what.text.trim() === "" ? qsTr("Write what the connection is") : ""
    first: what
    title: qsTr("%1 has a personal connection").arg(name)
    subtitle: qsTr("You decide afterwards what follows from it.")
    glyph: "people"
    actText: qsTr("Write it down")
    changes: [qsTr("%1, you and the minute-taker see this, and nobody else.").arg(name),
        qsTr("From now on %1 writes nothing in the shared text, confirms no dissent and notes no disagreement. "
            + "They can still send you what they want to add.").arg(name)]
    changeGlyphs: ["lock", "pen"]
    onEmptied: what.text = ""

    Book {
        id: book

        model: root.desk.people
    }

    Area {
        id: what

        label: qsTr("What it is")
        hint: qsTr("In their own words, such as “her cousin is married to the father's brother”.")
        lines: 2
        look: root.look
        Layout.fillWidth: true
    }
}
