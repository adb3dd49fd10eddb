pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Excluding somebody: the ground, the reasons as they are told, the evidence for professionals, for how long at
// least, and beforehand what will change for whom.
RowLayout {
    id: root

    required property var desk
    required property bool compact
    required property string person
    required property string request
    required property var drafts
    property Tokens look: Theme.now
    readonly property bool wide: true

    readonly property string draft: "exclude/" + person
    readonly property var begun: drafts[draft] ?? ({})
    property string ground: begun.ground ?? ""
    readonly property var who: book.find(person)
    readonly property string name: who ? who.known : ""
    readonly property var together: book.rows.filter(one => who && one.supports !== "" && one.supports === who.known
        && one.inRunning)
    readonly property int minutes: parseInt(least.text)
    readonly property string missing: ground === "" ? qsTr("Choose the ground first")
        : reasons.text.trim() === "" ? qsTr("Write the reasons as you tell them")
        : evidence.text.trim() === "" ? qsTr("Write what happened, for the professionals")
        : !(minutes > 0) ? qsTr("Say for how many minutes at least") : ""

    readonly property var fields: Object.assign({ "person": person, "ground": ground, "reasons": reasons.text,
        "evidence": evidence.text, "minutes": minutes }, request !== "" ? { "request": request } : {})

    signal closed

    function keep() {
        drafts[draft] = { "ground": ground, "reasons": reasons.text, "evidence": evidence.text, "minutes": least.text }
    }

    spacing: 20

    Book {
        id: book

        model: root.desk.people
    }

    Picked {
        id: picked

        desk: root.desk
    }

    Foresight {
        id: foresight

        desk: root.desk
        command: "Exclude"
        fields: root.fields
        ready: root.missing === "" && !act.busy
    }

    Act {
        id: act

        desk: root.desk
        onDone: {
            delete root.drafts[root.draft]
            root.closed()
        }
    }

    Page {
        spacing: root.compact ? 12 : 14
        Layout.fillWidth: true
        Layout.fillHeight: true

        PanelTitle {
            title: qsTr("Exclude %1").arg(root.who ? root.who.name : "")
            subtitle: qsTr("Only as a last step. The meeting goes on without %1.").arg(root.name)
            glyph: "door"
            risky: true
            look: root.look
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
                    number: 1
                    title: qsTr("The ground")
                    look: root.look
                }

                GroundChoice {
                    ground: root.ground
                    grounds: picked.grounds
                    look: root.look
                    onChose: ground => {
                        root.ground = ground
                        root.keep()
                    }
                    Layout.fillWidth: true
                }
            }
        }

        Card {
            look: root.look
            topPadding: 12
            bottomPadding: 14
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 10

                StepTitle {
                    number: 2
                    title: qsTr("What you say, and what happened")
                    look: root.look
                }

                RowLayout {
                    spacing: 14

                    Area {
                        id: reasons

                        label: qsTr("Reasons, as you tell %1").arg(root.name)
                        hint: qsTr("%1 and everybody here now will see this.").arg(root.name)
                        text: root.begun.reasons ?? ""
                        lines: root.compact ? 4 : 6
                        look: root.look
                        onEdited: root.keep()
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }

                    Area {
                        id: evidence

                        label: qsTr("What happened")
                        hint: qsTr("For professionals only. %1 never sees this.").arg(root.name)
                        text: root.begun.evidence ?? ""
                        lines: root.compact ? 4 : 6
                        look: root.look
                        onEdited: root.keep()
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 1
                    }
                }

                RowLayout {
                    spacing: 10

                    Words {
                        text: qsTr("Out for at least")
                        look: root.look
                        strong: true
                        wrapMode: Text.NoWrap
                    }

                    Field {
                        id: least

                        spoken: qsTr("Out for at least, in minutes")
                        text: root.begun.minutes ?? "10"
                        maximumLength: 4
                        inputMethodHints: Qt.ImhDigitsOnly
                        look: root.look
                        onEdited: root.keep()
                        Layout.preferredWidth: 76
                    }

                    Words {
                        text: qsTr("minutes. You decide when %1 comes back.").arg(root.name)
                        look: root.look
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    ColumnLayout {
        spacing: 14
        Layout.preferredWidth: Math.max(root.compact ? 372 : 404, Math.min(372 * Theme.step, root.width * 0.38))
        Layout.maximumWidth: Layout.preferredWidth
        Layout.fillHeight: true
        Layout.topMargin: root.compact ? 14 : 20
        Layout.bottomMargin: root.compact ? 14 : 20
        Layout.rightMargin: 24
        Layout.leftMargin: -20

        Page {
            gutter: 0
            above: 0
            below: 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            ChangesCard {
                number: 3
                covered: root.desk.around.covered ?? false
                look: root.look
                foresight: foresight
                changes: [
                    { "glyph": "people", "text": root.together.length > 0 ? qsTr("%1 is here for %2 and goes too.")
                        .arg(root.together.map(one => one.name).join(qsTr(" and "))).arg(root.name) : "" },
                    { "glyph": "chat", "text": qsTr("%1 can still be heard by letter.").arg(root.name) },
                    { "glyph": "paper", "text": qsTr("%1's record will hold your reasons, and nothing said meanwhile.")
                        .arg(root.name) },
                    { "glyph": "undo", "text": qsTr("You can let %1 back in. This stays on the record.")
                        .arg(root.name) }
                ]
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        Card {
            look: root.look
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 10

                ActButton {
                    text: qsTr("Exclude %1 now").arg(root.name)
                    kind: ActButton.Kind.Danger
                    reason: act.busy ? act.waits : root.missing !== "" ? root.missing : foresight.stops
                    least: Theme.laptop.mainControl
                    look: root.look
                    onClicked: act.ask("Exclude", root.fields)
                    Layout.fillWidth: true
                }

                // Its line stays, so that the buttons stay where they are.
                Words {
                    text: root.missing !== "" ? root.missing : " "
                    type: Theme.laptop.second
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }

                ActButton {
                    text: qsTr("Not now, go on with the meeting")
                    look: root.look
                    least: 46
                    onClicked: root.closed()
                    Layout.fillWidth: true
                }
            }
        }
    }
}
