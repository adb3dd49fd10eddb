pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A professional's disagreement with a decision: raised for them, then withdrawn or confirmed in their own words.
Card {
    id: root

    required property var desk
    property string decision: ""
    property string person: ""
    readonly property string missing: desk.may.RaiseDissent !== true ? qsTr("Not just now")
        : decision === "" ? qsTr("Choose the decision") : person === "" ? qsTr("Choose who does not agree") : ""

    Act {
        id: act

        desk: root.desk
        onDone: root.person = ""
    }

    Book {
        id: decisions

        model: root.desk.decisions
    }

    Book {
        id: people

        model: root.desk.people
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        Words {
            text: qsTr("Somebody does not agree")
            look: root.look
            strong: true
            Layout.fillWidth: true

            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.desk.dissents

            delegate: DissentLine {
                required property var model

                desk: root.desk
                dissent: model
                look: root.look
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: 8

            Picker {
                placeholder: qsTr("Which decision")
                current: root.decision
                options: decisions.rows.map(one => ({ "key": one.key,
                    "text": qsTr("%1: %2").arg(one.child).arg(one.outcomeSay) }))
                look: root.look
                onChose: key => root.decision = key
            }

            Picker {
                placeholder: qsTr("Who")
                current: root.person
                options: people.rows.filter(one => one.group === "professional" && one.inRunning).map(one => ({
                    "key": one.key, "text": one.name, "under": one.agency }))
                look: root.look
                onChose: key => root.person = key
            }

            ActButton {
                text: qsTr("Raise it")
                reason: act.busy ? qsTr("Being sent") : root.missing
                look: root.look
                onClicked: act.ask("RaiseDissent", { "decision": root.decision, "forPerson": root.person })
            }

            Words {
                text: root.missing
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }

        Words {
            visible: act.say !== ""
            text: act.say
            type: Theme.laptop.second
            look: root.look
            strong: true
            color: root.look.danger
            Layout.fillWidth: true

            Accessible.role: Accessible.AlertMessage
        }
    }
}
