pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// No part sits: before the conference, between the parts, before closing. Who comes next, who must have left,
// where to begin.
Page {
    id: root

    required property var desk
    required property bool compact
    property string item: ""
    property Tokens look: Theme.now

    readonly property var part: parts.rows.find(row => row.key === root.desk.chosenPart) ?? null
    readonly property string letter: part ? part.letter : ""
    readonly property var first: items.rows.find(row => row.state === "next") ?? items.rows[0] ?? null
    readonly property string begin: items.rows.some(row => row.key === item) ? item : first ? first.key : ""
    readonly property bool begun: parts.rows.some(row => row.begun !== "")
    readonly property string beginText: letter !== "" ? qsTr("Begin part %1").arg(letter) : qsTr("Begin a part")
    readonly property string beginReason: letter === "" ? qsTr("Choose which part comes in")
        : desk.may.BeginPart !== true ? qsTr("Not just now") : foresight.refused
    // The part that sat last: its people leave before anything of another part is named here.
    readonly property string lastLetter: (parts.rows.find(row => row.satLast) ?? { "letter": "" }).letter
    readonly property var leaving: people.rows.filter(person => root.stays(person))

    readonly property int asked: requests.rows.filter(row => row.state === "asked").length

    signal requestsAsked
    // Where what is still missing is put right.
    signal sectionAsked(string section)

    function belongs(person: var): bool {
        return person.part.split(" ").includes(letter)
    }
    function stays(person: var): bool {
        const letters = person.part.split(" ")
        return person.group === "family" && ["in", "remote", "out", "waiting"].includes(person.where)
            && (letter !== "" ? !letters.includes(letter) : begun && letters.includes(lastLetter))
    }
    function takeFocus() {
        const row = tiles.itemAt(0)
        if (row)
            row.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function comes(person: var): bool {
        return letter !== "" && person.group === "family" && belongs(person)
    }
    function beginPart() {
        desk.ask("BeginPart", { "part": part.key, "item": begin })
    }

    spacing: root.compact ? 12 : 14

    Foresight {
        id: foresight

        desk: root.desk
        command: "BeginPart"
        fields: root.part ? ({ "part": root.part.key, "item": root.begin }) : ({})
        ready: root.part !== null && root.begin !== "" && root.desk.may.BeginPart === true
    }

    Book {
        id: parts

        model: root.desk.parts
    }

    Book {
        id: items

        model: root.desk.agenda
    }

    Book {
        id: requests

        model: root.desk.requests
    }

    Book {
        id: missing

        model: root.desk.before.missing
    }

    Book {
        id: people

        model: root.desk.people
    }

    PanelTitle {
        title: root.begun ? qsTr("Between the parts") : qsTr("Getting ready")
        subtitle: root.begun ? qsTr("The room screen is covered. Nobody of one part meets anybody of another.")
            : qsTr("Nothing is shown in the room until a part begins.")
        glyph: "door"
        look: root.look
    }

    PrepareMissing {
        visible: root.desk.before.open
        rows: missing.rows
        look: root.look
        onFollow: section => root.sectionAsked(section)
        Layout.fillWidth: true
    }

    Card {
        visible: root.asked > 0 && !root.desk.before.open
        tone: Card.Tone.WorryEdge
        look: root.look
        topPadding: 10
        bottomPadding: 10
        Layout.fillWidth: true

        RowLayout {
            anchors.fill: parent
            spacing: 12

            Words {
                text: root.asked === 1 ? qsTr("A request to exclude somebody waits for your decision")
                    : qsTr("%1 requests to exclude somebody wait for your decision").arg(root.asked)
                look: root.look
                strong: true
                Layout.fillWidth: true
            }

            ActButton {
                text: qsTr("Read and decide")
                look: root.look
                onClicked: root.requestsAsked()
            }
        }
    }

    InBuilding {
        visible: root.begun
        desk: root.desk
        number: 1
        title: qsTr("Who must have left the building")
        people: people.rows
        chosen: root.leaving
        place: "left"
        placeSay: qsTr("Has left")
        nobody: root.letter !== "" ? qsTr("Nobody of another part is in the building.")
            : qsTr("Nobody of part %1 is in the building any more.").arg(root.lastLetter)
        look: root.look
        Layout.fillWidth: true
    }

    Card {
        look: root.look
        topPadding: 12
        bottomPadding: 14
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 10

            StepTitle {
                number: root.begun ? 2 : 1
                title: qsTr("Which part comes in")
                look: root.look
            }

            RowLayout {
                spacing: 10

                Repeater {
                    id: tiles

                    model: root.desk.parts

                    delegate: PartTile {
                        discreet: root.leaving.length > 0 && letter !== root.lastLetter
                        checked: key === root.desk.chosenPart
                        look: root.look
                        onClicked: root.desk.chosenPart = key
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                    }
                }
            }

            RowLayout {
                visible: root.letter !== ""
                spacing: 10

                Words {
                    text: qsTr("Begin with")
                    look: root.look
                    strong: true
                    wrapMode: Text.NoWrap
                }

                Picker {
                    purpose: qsTr("Begin with")
                    current: root.begin
                    options: items.rows.map(row => ({ "key": row.key, "text": row.title,
                        "under": row.state === "done" ? qsTr("done at %1").arg(row.at)
                            : row.state === "skipped" ? qsTr("skipped") : "" }))
                    look: root.look
                    onChose: key => root.item = key
                }
            }
        }
    }

    Card {
        visible: root.letter !== ""
        look: root.look
        topPadding: 12
        bottomPadding: 14
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 8

            StepTitle {
                number: root.begun ? 3 : 2
                title: qsTr("When part %1 begins").arg(root.letter)
                look: root.look
            }

            WhatChanges {
                foresight: foresight
                look: root.look
                Layout.fillWidth: true
            }
        }
    }

    InBuilding {
        visible: root.letter !== ""
        desk: root.desk
        number: root.begun ? 4 : 3
        title: qsTr("Who comes in with part %1").arg(root.letter)
        people: people.rows
        chosen: people.rows.filter(person => root.comes(person))
        place: "in"
        placeSay: qsTr("Is in the room")
        nobody: qsTr("Nobody by name.")
        look: root.look
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
