import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The strip at the top: which conference, who is in the room, whether all is saved, the time, who I am.
TopStrip {
    id: root

    required property var desk
    // The confidential section is being prepared.
    property bool clearing: false
    // Raised hands are shown here when no list of people stands beside.
    property bool showHands: false

    signal handsAsked

    readonly property string what: desk.now.what ?? "none"
    readonly property string letter: desk.now.part ?? ""

    title: desk.title
    subtitle: [desk.meeting, desk.date].filter(words => words !== "").join(" · ")

    beside: [
        Chip {
            text: root.clearing ? qsTr("Clearing the room")
                : root.what === "section" ? qsTr("Confidential section")
                : root.what === "pause" ? qsTr("Break since %1").arg(root.desk.now.from)
                : root.what === "closed" ? qsTr("Closed")
                : root.what === "item" ? qsTr("Part %1 in the room").arg(root.letter)
                : qsTr("No part in the room")
            mark: root.clearing ? "" : root.what === "section" ? "professionals"
                : root.what === "item" ? "part" + root.letter : ""
            glyph: root.clearing ? "sync" : root.what === "pause" ? "cup" : root.what === "closed" ? "check"
                : root.what === "none" ? "door" : ""
            look: root.look
        },
        Chip {
            visible: root.desk.rehearsal
            text: qsTr("Rehearsal")
            ink: root.look.worry
            tint: root.look.worryTint
            look: root.look
        },
        // In its own words: what it would take back, or go back to; in one where they would not fit.
        ActButton {
            visible: root.desk.undoing !== "" && root.width > 1200 * Theme.step
            text: root.width > 1400 * Theme.step ? spoken : qsTr("Undo")
            spoken: qsTr("Undo: %1").arg(root.desk.undoing)
            keyCap: "Ctrl Z"
            kind: ActButton.Kind.Quiet
            type: Theme.laptop.small
            look: root.look
            onClicked: root.desk.undo()
            Layout.maximumWidth: Math.max(210, root.width - 1120)
        },
        ActButton {
            visible: root.showHands && root.desk.hands.count > 0
            text: root.desk.hands.count === 1 ? qsTr("1 hand up") : qsTr("%1 hands up").arg(root.desk.hands.count)
            glyph: "hand"
            look: root.look
            onClicked: root.handsAsked()
        }
    ]

    StateMark {
        standing: ({ "saved": StateMark.Standing.Saved, "sending": StateMark.Standing.Sending,
            "kept": StateMark.Standing.Kept, "not-saved": StateMark.Standing.Failed })[root.desk.saving]
            ?? StateMark.Standing.Saved
        at: root.desk.saving === "saved" && root.width > 940 * Theme.step ? root.desk.savedAt : ""
        whole: true
        look: root.look
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

    Avatar {
        initials: root.desk.myInitials
        name: root.desk.myName
        look: root.look
    }

    ColumnLayout {
        visible: root.width > 1080 * Theme.step
        spacing: 0

        Words {
            text: root.desk.myName
            type: Theme.laptop.second
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
        }

        Words {
            text: qsTr("Chair")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
        }
    }
}
