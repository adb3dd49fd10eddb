import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The strip at the top: which conference, who is in the room, whether all is saved, the time, covering my screen, who I am.
TopStrip {
    id: root

    required property var desk
    property bool compact: false

    readonly property string what: desk.now.what ?? "none"
    readonly property string letter: desk.now.part ?? ""

    signal coverAsked

    title: desk.title
    subtitle: [desk.meeting, desk.date].filter(words => words !== "").join(" · ")

    beside: [
        Chip {
            visible: !root.desk.lobby
            text: root.what === "section" ? qsTr("Confidential section")
                : root.what === "pause" ? qsTr("Break since %1").arg(root.desk.now.from)
                : root.what === "closed" ? qsTr("Closed")
                : root.what === "item" ? qsTr("Part %1 in the room").arg(root.letter)
                : qsTr("No part in the room")
            mark: root.what === "section" ? "professionals" : root.what === "item" ? "part" + root.letter : ""
            glyph: root.what === "pause" ? "cup" : root.what === "closed" ? "check" : root.what === "none" ? "door" : ""
            look: root.look
        }
    ]

    StateMark {
        standing: ({ "saved": StateMark.Standing.Saved, "sending": StateMark.Standing.Sending,
            "kept": StateMark.Standing.Kept, "not-saved": StateMark.Standing.Failed })[root.desk.saving]
            ?? StateMark.Standing.Saved
        at: root.desk.saving === "saved" ? root.desk.savedAt : ""
        look: root.look
        Layout.minimumWidth: root.desk.saving === "saved" ? implicitWidth : 0
    }

    Rule {
        look: root.look
        Layout.fillHeight: true
        Layout.topMargin: 15
        Layout.bottomMargin: 15
    }

    Figures {
        text: root.desk.clock
        strong: true
        type: TypeStyle {
            size: 22
            line: 28
            weight: Font.Bold
            step: Theme.step
        }
        look: root.look
    }

    Rule {
        look: root.look
        Layout.fillHeight: true
        Layout.topMargin: 15
        Layout.bottomMargin: 15
    }

    LookButtons {
        look: root.look
    }

    ActButton {
        text: qsTr("Cover my screen")
        glyph: "cover"
        keyCap: "Shift ×3"
        look: root.look
        onClicked: root.coverAsked()
    }

    Avatar {
        initials: root.desk.myInitials
        name: root.desk.myName
        look: root.look
    }

    ColumnLayout {
        visible: !root.compact || Theme.step < 1.2
        spacing: 0

        Words {
            text: root.desk.myName
            type: Theme.laptop.second
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
        }

        Words {
            text: qsTr("Minute-taker")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
        }
    }
}
