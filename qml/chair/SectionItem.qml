import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A confidential section that is open: what is written in it, for professionals only.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    below: 8

    Book {
        id: book

        model: root.desk.notes
    }

    PanelTitle {
        title: qsTr("Confidential section")
        subtitle: [root.desk.now.reason ?? "", qsTr("open since %1").arg(root.desk.now.from),
            root.desk.now.speaker ? qsTr("%1 is speaking").arg(root.desk.now.speaker) : ""]
            .filter(words => words !== "").join("   ·   ")
        glyph: "lock"
        look: root.look
        Layout.fillWidth: true

        Chip {
            mark: "professionals"
            text: qsTr("Professionals only")
            look: root.look
        }
    }

    NotesCard {
        desk: root.desk
        title: qsTr("Written down in this section")
        nothing: qsTr("Nothing has been written down in this section yet.")
        chosen: book.rows.filter(note => note.mark === "professionals" && note.item === root.desk.now.item
            && note.at >= root.desk.now.from)
        look: root.look
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    Words {
        text: qsTr("The room screen stays covered when the section ends. Show it again with F2, when everybody is back.")
        type: Theme.laptop.second
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }
}
