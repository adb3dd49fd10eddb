pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The left side: the record item by item with its number of lines; the part in the room is open, another is folded.
Item {
    id: root

    required property var desk
    required property var notes
    required property bool compact
    // The item whose record is shown; "" follows the agenda.
    property string shown: ""
    property Tokens look: Theme.now

    readonly property string what: desk.now.what ?? "none"
    readonly property bool sits: what !== "none" && what !== "closed"
    // Another part's record is on the screen.
    readonly property bool peeking: sits && desk.chosenPart !== "" && desk.chosenPart !== desk.now.partId
    readonly property var counts: {
        const all = {}
        notes.forEach(note => all[note.item] = (all[note.item] ?? 0) + 1)
        return all
    }

    signal itemAsked(string key)
    signal formAsked(string form)

    // The part whose agenda the desk shows.
    function open(key: string, sitting: bool): bool {
        return sits ? sitting : desk.chosenPart !== "" ? desk.chosenPart === key : key === newest
    }
    readonly property string newest: {
        let found = null
        for (const part of parts.rows)
            if (part.ended !== "" && (found === null || part.ended > found.ended))
                found = part
        return found ? found.key : parts.rows.length > 0 ? parts.rows[0].key : ""
    }

    Book {
        id: parts

        model: root.desk.parts
    }

    Rule {
        anchors.right: parent.right
        height: parent.height
        look: root.look
    }

    Page {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: 1
        anchors.top: parent.top
        anchors.bottom: foot.top
        gutter: 14
        above: 10
        spacing: 0

        RowLayout {
            Layout.leftMargin: 8
            Layout.rightMargin: 11
            Layout.preferredHeight: 32

            Words {
                text: qsTr("Record")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("lines")
                type: Theme.laptop.second
                look: root.look
                quiet: true
            }
        }

        // The part in the room first, whatever its letter.
        Repeater {
            model: root.desk.parts

            delegate: RecordPart {
                required property string key

                visible: root.open(key, sitting)
                look: root.look
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.desk.agenda

            delegate: RecordItem {
                required property var model
                required property string key

                standing: model.state
                lines: root.peeking ? -1 : root.counts[key] ?? 0
                checked: !root.peeking && root.shown === key && standing !== "now"
                compact: root.compact
                elapsed: root.desk.now.spent ?? 0
                minutes: root.desk.now.minutes ?? 0
                stopped: root.what === "section" ? qsTr("Confidential section")
                    : root.what === "pause" ? qsTr("Break") : ""
                look: root.look
                onClicked: {
                    if (root.peeking)
                        root.desk.chosenPart = ""
                    root.itemAsked(standing === "now" ? "" : key)
                }
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.desk.parts

            delegate: RecordPart {
                required property string key

                visible: !root.open(key, sitting)
                open: root.peeking && root.desk.chosenPart === key
                foldable: begun !== "" || !root.sits
                sittingLetter: root.desk.now.part ?? ""
                look: root.look
                onShowAsked: root.desk.chosenPart = key
                onHideAsked: root.desk.chosenPart = ""
                Layout.fillWidth: true
                Layout.topMargin: 6
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    SideActs {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 13
        anchors.bottomMargin: root.compact ? 10 : 14
        compact: root.compact
        look: root.look
        onAsked: form => root.formAsked(form)
    }
}
