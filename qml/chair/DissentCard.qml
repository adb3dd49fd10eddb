pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Disagreement, step by step: declared, raised, talked through, withdrawn or confirmed in own words.
Card {
    id: root

    required property var desk
    required property string name
    required property string person
    // The decision that stands; empty: not declared yet.
    property string decision: ""
    // The dissent as recorded; null: none raised.
    property var dissent: null

    // Disagreement that was noted instead; "" where none was.
    property string noted: ""

    readonly property TypeStyle small: Theme.laptop.small
    readonly property string first: name.split(" ")[0]
    readonly property string standing: dissent ? dissent.state : ""
    readonly property int step: standing === "raised" ? 3 : standing === "discussed" ? 4 : standing !== "" ? 5
        : decision !== "" ? 2 : 1
    readonly property var steps: [qsTr("You declare"), qsTr("%1 notes it, or raises dissent").arg(first),
        qsTr("You two talk it through"), qsTr("%1 withdraws or confirms it").arg(first)]

    tone: Card.Tone.WorryEdge
    topPadding: 12
    bottomPadding: 12

    Act {
        id: act

        desk: root.desk
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        RowLayout {
            spacing: 10

            Icon {
                name: "hand"
                size: Theme.laptop.icon
                color: root.look.worry
            }

            Words {
                text: root.standing === "confirmed" ? qsTr("%1 dissents formally").arg(root.name)
                    : root.standing === "withdrawn" ? qsTr("%1 has withdrawn the dissent").arg(root.name)
                    : root.standing !== "" ? qsTr("%1 has raised dissent").arg(root.name)
                    : qsTr("%1 does not agree").arg(root.name)
                look: root.look
                strong: true
                Layout.fillWidth: true
            }
        }

        // Placed by bindings: layouts within layouts give up when the size of text changes under them (Qt 6.4).
        Flow {
            id: path

            readonly property int across: root.width > 560 * Theme.step ? 4 : root.width > 320 * Theme.step ? 2 : 1

            spacing: 8
            Layout.fillWidth: true

            Repeater {
                model: 4

                delegate: Item {
                    id: one

                    required property int index

                    width: Math.floor((path.width - (path.across - 1) * path.spacing) / path.across)
                    height: Math.max(badge.height, doing.height)

                    Badge {
                        id: badge

                        anchors.left: one.left
                        text: one.index + 1 < root.step ? "✓" : one.index + 1
                        kind: one.index + 1 === root.step ? Badge.Kind.Worry : Badge.Kind.Open
                        look: root.look
                    }

                    Words {
                        id: doing

                        anchors.left: badge.right
                        anchors.leftMargin: 6
                        anchors.right: one.right
                        y: Math.max(0, (badge.height - root.small.leading) / 2)
                        text: root.steps[one.index]
                        type: root.small
                        look: root.look
                        strong: one.index + 1 === root.step
                    }
                }
            }
        }

        Words {
            text: qsTr("Only while the conference is open")
            type: root.small
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        Words {
            visible: root.dissent !== null && root.dissent.words !== ""
            text: qsTr("“%1”").arg(root.dissent ? root.dissent.words : "")
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.noted !== ""
            text: qsTr("Noted without dissent: “%1”").arg(root.noted)
            look: root.look
            Layout.fillWidth: true
        }

        Fold {
            id: noting

            visible: root.step === 2

            Field {
                id: sentence

                visible: root.noted === ""
                spoken: qsTr("Why %1 does not agree, in one sentence").arg(root.first)
                placeholder: qsTr("Why, in one sentence")
                look: root.look
                Layout.fillWidth: true
            }

            Acts {
                Layout.fillWidth: noting.folded
                Layout.minimumWidth: 1
                Layout.preferredWidth: Math.ceil(wanted)

                ActButton {
                    visible: root.noted === ""
                    text: qsTr("Note it only")
                    spoken: qsTr("Note that %1 does not agree, without dissent").arg(root.first)
                    reason: act.busy ? act.waits : sentence.text.trim() === "" ? qsTr("Write the sentence first") : ""
                    look: root.look
                    onClicked: act.ask("NoteDisagreement", { "decision": root.decision, "words": sentence.text.trim(),
                        "forPerson": root.person })
                }

                ActButton {
                    text: qsTr("Raise dissent for %1").arg(root.first)
                    reason: act.busy ? act.waits : ""
                    look: root.look
                    onClicked: act.ask("RaiseDissent", { "decision": root.decision, "forPerson": root.person })
                }
            }

            Words {
                visible: root.noted !== ""
                text: qsTr("%1 can still raise it on the tablet").arg(root.first)
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }

        Acts {
            visible: root.step === 3

            ActButton {
                text: qsTr("We have talked it through")
                reason: act.busy ? qsTr("Being sent") : ""
                look: root.look
                onClicked: act.ask("DiscussDissent", { "dissent": root.dissent.key })
            }

            ActButton {
                text: qsTr("Withdrawn")
                look: root.look
                onClicked: act.ask("WithdrawDissent", { "dissent": root.dissent.key })
            }
        }

        Fold {
            id: confirming

            visible: root.step === 4

            Field {
                id: words

                placeholder: qsTr("%1's own words, if there is no tablet").arg(root.first)
                look: root.look
                Layout.fillWidth: true
            }

            Acts {
                Layout.fillWidth: confirming.folded
                Layout.minimumWidth: 1
                Layout.preferredWidth: Math.ceil(wanted)

                ActButton {
                    text: qsTr("Confirm")
                    reason: words.text.trim() === "" ? qsTr("Write the words first") : ""
                    look: root.look
                    onClicked: act.ask("ConfirmDissent", { "dissent": root.dissent.key, "words": words.text })
                }

                ActButton {
                    text: qsTr("Withdrawn")
                    look: root.look
                    onClicked: act.ask("WithdrawDissent", { "dissent": root.dissent.key })
                }
            }
        }
    }
}
