pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Before closing: what is still open, the dates that were set, who is still in the building, what must go out and by when,
// and what closing means. What is open can be closed all the same: the chair has read it.
Page {
    id: root

    required property var desk
    required property bool compact
    property Tokens look: Theme.now
    readonly property var still: desk.around.beforeClose ?? []
    readonly property var due: desk.around.due ?? []
    readonly property string stopped: desk.may.CloseConference === true ? "" : qsTr("End the part that sits first")

    signal closed

    spacing: root.compact ? 12 : 14
    Keys.onEscapePressed: root.closed()
    Component.onCompleted: notNow.forceActiveFocus(Qt.OtherFocusReason)

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: root.closed()
    }

    Foresight {
        id: foresight

        desk: root.desk
        command: "CloseConference"
        fields: root.still.length > 0 ? ({ "anyway": true }) : ({})
        ready: root.visible && root.stopped === "" && !act.busy
    }

    Book {
        id: people

        model: root.desk.people
    }

    Book {
        id: dates

        model: root.desk.dates
    }

    PanelTitle {
        title: qsTr("Close the conference")
        subtitle: qsTr("After this nothing more is said or decided.")
        glyph: "check"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            id: notNow

            text: qsTr("Not now")
            keyCap: qsTr("Esc")
            look: root.look
            onClicked: root.closed()
        }
    }

    ErrorSummary {
        problems: act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: close.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    CloseCard {
        number: 1
        title: root.still.length === 0 ? qsTr("Nothing is still open") : qsTr("Still open")
        tone: root.still.length === 0 ? Card.Tone.Plain : Card.Tone.WorryEdge
        lines: root.still.length === 0 ? [qsTr("Every child has a decision, and everybody has been told.")]
            : root.still.map(line => line.charAt(0).toUpperCase() + line.slice(1))
        glyph: root.still.length === 0 ? "check" : "warn"
        look: root.look
        Layout.fillWidth: true
    }

    CloseCard {
        number: 2
        title: qsTr("Dates")
        // Children with the same days are named together, on one row.
        lines: dates.rows.length === 0 ? [qsTr("No date is set.")] : dates.rows.filter(row => row.names !== "")
            .map(row => qsTr("%1: core group %2, review %3").arg(row.names).arg(row.group !== "" ? row.group : qsTr("not set"))
                .arg(row.review !== "" ? row.review : qsTr("not set")))
        glyph: "cal"
        look: root.look
        Layout.fillWidth: true
    }

    InBuilding {
        desk: root.desk
        number: 3
        title: qsTr("Who is still in the building")
        people: people.rows
        chosen: people.rows.filter(person => person.group === "family" && ["in", "remote", "out", "waiting"].includes(person.where))
        place: "left"
        placeSay: qsTr("Has left")
        nobody: qsTr("Nobody of the family is in the building.")
        look: root.look
        Layout.fillWidth: true
    }

    CloseCard {
        number: 4
        title: qsTr("What goes out afterwards")
        lines: root.due.length === 0 ? [qsTr("No day can be counted from this authority's calendar.")]
            : root.due.map(one => qsTr("%1: by %2").arg(one.what.charAt(0).toUpperCase() + one.what.slice(1)).arg(one.day))
        glyph: "paper"
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
                number: 5
                title: qsTr("What closing means")
                look: root.look
            }

            WhatChanges {
                foresight: foresight
                also: [qsTr("Nothing more is written. A correction can still be asked for."),
                    qsTr("The papers can be made for everybody who may have them.")]
                look: root.look
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 12

                ActButton {
                    id: close

                    text: root.still.length > 0 ? qsTr("Close it all the same") : qsTr("Close the conference")
                    kind: ActButton.Kind.Danger
                    reason: act.busy ? act.waits : root.stopped !== "" ? root.stopped : foresight.stops
                    least: Theme.laptop.mainControl
                    look: root.look
                    onClicked: act.ask("CloseConference", foresight.fields)
                }

                Words {
                    text: close.reason
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
