pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Formal disagreement with one decision, step by step: raised, talked through with the chair, then withdrawn or confirmed in
// own words. What follows is said before the first step.
ColumnLayout {
    id: root

    required property string decision
    required property string child
    required property bool told
    required property var desk
    required property Names names
    required property Drafts drafts
    readonly property var dissent: dissents.rows.find(one => one.mine && one.decision === root.decision) ?? null
    readonly property string standing: dissent ? dissent.state : ""
    // Raised, and neither withdrawn nor confirmed yet.
    readonly property bool pending: standing === "raised" || standing === "discussed"
    readonly property bool mayRaise: desk.may.RaiseDissent === true && !told
    readonly property bool shown: dissent !== null || mayRaise
    // Asked to say more before it is raised.
    property bool thinking: false

    spacing: 12

    Book {
        id: dissents

        model: root.desk.dissents
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: root.thinking = false
    }

    Rule {
        Layout.fillWidth: true
    }

    ActButton {
        visible: root.standing === "" && !root.thinking
        text: qsTr("I do not agree")
        glyph: "hand"
        face: Theme.tablet
        onClicked: root.thinking = true
        Layout.alignment: Qt.AlignLeft
    }

    ColumnLayout {
        visible: root.standing !== "" || root.thinking
        spacing: 12

        Heading {
            text: root.standing === "confirmed" ? qsTr("You dissent from the decision for %1").arg(root.child)
                : root.standing === "withdrawn" ? qsTr("You have withdrawn your dissent")
                : root.pending ? qsTr("You have raised dissent for %1").arg(root.child)
                : qsTr("You do not agree with the decision for %1").arg(root.child)
            type: Theme.tablet.lead
            Layout.fillWidth: true
        }

        Mistake {
            act: act
            onFollow: words.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        DissentSteps {
            step: root.standing === "raised" ? 2 : root.standing === "discussed" ? 3 : root.standing !== "" ? 4 : 1
            withdrawn: root.standing === "withdrawn"
            chair: root.names.chair
            Layout.fillWidth: true
        }

        Words {
            visible: root.standing === ""
            text: qsTr("Dissent goes in the record. Everyone in the room can see that you raised it.")
            type: Theme.tablet.second
            quiet: true
            Layout.fillWidth: true
        }

        Words {
            visible: root.standing === "confirmed"
            text: root.dissent ? qsTr("“%1”").arg(root.dissent.words) : ""
            type: Theme.tablet.body
            Layout.fillWidth: true
        }

        Area {
            id: words

            visible: root.pending
            label: qsTr("Your own words for the record")
            text: root.drafts.of(root.decision)
            readOnly: act.busy
            face: Theme.tablet
            lines: 2
            onEdited: text => {
                error = ""
                root.drafts.keep(root.decision, text)
            }
            Layout.fillWidth: true
        }

        Flow {
            visible: root.standing === "" || root.pending
            spacing: Theme.tablet.gap
            Layout.fillWidth: true

            ActButton {
                visible: root.standing === ""
                text: act.busy ? act.waits : qsTr("Raise dissent")
                kind: ActButton.Kind.Filled
                reason: act.waits
                face: Theme.tablet
                onClicked: act.ask("RaiseDissent", { "decision": root.decision })
            }

            ActButton {
                visible: root.standing === ""
                text: qsTr("Not now")
                face: Theme.tablet
                onClicked: root.thinking = false
            }

            ActButton {
                visible: root.pending
                text: act.busy ? act.waits : qsTr("Confirm my dissent")
                kind: ActButton.Kind.Filled
                reason: root.standing === "raised" ? qsTr("First you and %1 talk it through").arg(root.names.chair) : act.waits
                face: Theme.tablet
                onClicked: {
                    words.error = words.text.trim() === "" ? qsTr("Write in your own words why you do not agree") : ""
                    if (words.error === "")
                        act.ask("ConfirmDissent", { "dissent": root.dissent.key, "words": words.text.trim() })
                }
            }

            ActButton {
                visible: root.pending
                text: qsTr("Withdraw it")
                reason: act.waits
                face: Theme.tablet
                onClicked: act.ask("WithdrawDissent", { "dissent": root.dissent.key })
            }
        }
    }
}
