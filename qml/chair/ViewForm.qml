pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A view that came in writing, or is entered for somebody without a tablet and read back aloud.
Card {
    id: root

    required property var desk
    required property string round
    // Entered for this person; empty: somebody absent, in writing.
    property string person: ""
    property string chosen: ""
    property string threshold: ""
    readonly property var answers: ["yes", "no", "more"]
    property var harms: []
    readonly property bool written: person === ""

    signal closed

    function send() {
        const fields = { "round": round, "threshold": threshold, "harms": harms, "reason": why.text }
        if (written)
            fields.person = chosen
        else
            fields.forPerson = person
        why.error = threshold === "" ? qsTr("Choose yes, no or more information")
            : written && chosen === "" ? qsTr("Choose whose view this is") : ""
        if (why.error === "")
            act.ask(written ? "AddWrittenView" : "GiveView", fields)
    }

    tone: Card.Tone.Sunken
    // Whoever opened it goes on here, and the page brings it into sight.
    onVisibleChanged: if (visible) begin.restart()

    Timer {
        id: begin

        interval: 0
        onTriggered: why.forceActiveFocus(Qt.OtherFocusReason)
    }

    Act {
        id: act

        desk: root.desk
        onDone: root.closed()
    }

    Picked {
        id: picked

        desk: root.desk
    }

    Book {
        id: people

        model: root.desk.people
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        RowLayout {
            spacing: 10

            Words {
                text: root.written ? qsTr("A view in writing") : qsTr("Entered for %1, read back aloud")
                    .arg((people.find(root.person) ?? {}).name ?? "")
                look: root.look
                strong: true
                Layout.fillWidth: true
            }

            Picker {
                visible: root.written
                placeholder: qsTr("Whose view")
                current: root.chosen
                options: people.rows.filter(person => person.where === "report").map(person => ({ "key": person.key,
                    "text": person.name, "under": person.agency }))
                look: root.look
                onChose: key => root.chosen = key
            }
        }

        Segments {
            labels: [qsTr("Yes"), qsTr("No"), qsTr("More information")]
            current: root.answers.indexOf(root.threshold)
            spoken: qsTr("At risk?")
            ticked: true
            look: root.look
            onChosen: index => root.threshold = root.answers[index]
            Layout.fillWidth: true
        }

        HarmTicks {
            visible: root.threshold === "yes"
            harms: root.harms
            columns: 4
            look: root.look
            onChose: harms => root.harms = harms
            Layout.fillWidth: true
        }

        Area {
            id: why

            label: qsTr("Why, in one or two sentences")
            lines: 2
            look: root.look
            onEdited: error = ""
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 10

            ActButton {
                text: root.written ? qsTr("Add this view") : qsTr("Give this view")
                kind: ActButton.Kind.Filled
                reason: act.busy ? qsTr("Being sent") : ""
                look: root.look
                onClicked: root.send()
            }

            ActButton {
                text: qsTr("Not now")
                look: root.look
                onClicked: root.closed()
            }
        }
    }
}
