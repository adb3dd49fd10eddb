pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Before a confidential section: why, who must step out, what will change. The room screen is covered already.
RowLayout {
    id: root

    required property var desk
    required property bool compact
    property string reason: ""
    property Tokens look: Theme.now
    readonly property bool wide: true

    readonly property var people: book.rows.filter(person => person.group === "family" && person.inRunning
        && !person.excluded)
    readonly property var inside: people.filter(person => person.where === "in" || person.where === "remote")
    readonly property var staying: book.rows.filter(person => person.group !== "family" && person.inRunning
        && (person.where === "in" || person.where === "remote") && person.key !== desk.myId)
    readonly property var inTheWay: desk.around.inTheWay ?? []
    readonly property string stopped: inTheWay.length > 0 ? qsTr("You can open it when nothing stands in the way.")
        : reason === "" ? qsTr("Say why first.") : ""

    signal closed

    spacing: 20

    Book {
        id: book

        model: root.desk.people
    }

    Foresight {
        id: foresight

        desk: root.desk
        command: "OpenSection"
        fields: ({ "reason": root.reason })
        ready: root.stopped === "" && !act.busy
    }

    Act {
        id: act

        desk: root.desk
        onDone: root.closed()
    }

    Page {
        spacing: root.compact ? 12 : 14
        Layout.fillWidth: true
        Layout.fillHeight: true

        PanelTitle {
            title: qsTr("Start a confidential section")
            subtitle: qsTr("For professionals only. It opens when everyone else has stepped out.")
            glyph: "lock"
            look: root.look
        }

        Card {
            visible: root.inTheWay.length > 0
            tone: Card.Tone.Danger
            look: root.look
            topPadding: 12
            bottomPadding: 12
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 3

                RowLayout {
                    spacing: 12

                    Icon {
                        name: "warn"
                        size: Theme.laptop.icon
                        color: root.look.danger
                    }

                    Words {
                        text: root.inTheWay.length === 1 ? qsTr("1 thing stands in the way")
                            : qsTr("%1 things stand in the way").arg(root.inTheWay.length)
                        type: Theme.laptop.lead
                        look: root.look
                        color: root.look.danger
                        Layout.fillWidth: true

                        Accessible.role: Accessible.AlertMessage
                    }
                }

                Repeater {
                    model: root.inTheWay.length

                    delegate: Words {
                        required property int index

                        text: root.inTheWay[index] ?? ""
                        look: root.look
                        Layout.fillWidth: true
                        Layout.leftMargin: 32
                    }
                }
            }
        }

        StrangersCard {
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        SectionWhy {
            reason: root.reason
            look: root.look
            onChose: reason => root.reason = reason
            Layout.fillWidth: true
        }

        Card {
            padding: 1
            look: root.look
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                StepTitle {
                    number: 2
                    title: qsTr("Who must step out")
                    end: qsTr("%1 of %2 are out").arg(root.people.length - root.inside.length).arg(root.people.length)
                    look: root.look
                    Layout.margins: 10
                    Layout.leftMargin: 16
                    Layout.rightMargin: 16
                }

                Repeater {
                    model: root.desk.people

                    delegate: StepOutRow {
                        id: slot

                        required property int index

                        visible: root.people.some(one => one.key === person.key)
                        desk: root.desk
                        // From the plain copy: a row of the model itself is gone before its delegate is.
                        person: book.rows[index] ?? ({ "key": "", "name": "", "known": "", "role": "", "agency": "",
                            "initials": "", "where": "", "since": "", "group": "", "standing": "", "supports": "", "part": "",
                            "device": "", "speaking": false, "excluded": false, "inRunning": false, "room": "", "keptOut": "" })
                        first: root.inside.length > 0 && root.inside[0].key === person.key
                        look: root.look
                        Layout.fillWidth: true
                    }
                }

                Item {
                    implicitHeight: 5
                }
            }
        }

        RowLayout {
            spacing: 10

            Icon {
                name: "people"
                size: Math.round(18 * Theme.step)
                color: root.look.ink2
                Layout.alignment: Qt.AlignTop
            }

            Words {
                text: qsTr("Staying: %1.").arg(root.staying.map(person => person.name).join(", "))
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
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
                    { "glyph": "people",
                        "text": qsTr("The minutes of it go to professionals. They cannot be copied to a wider circle.") },
                    { "glyph": "clock", "text": qsTr("The agenda stops at “%1” and goes on there.")
                        .arg(root.desk.now.title ?? "") },
                    { "glyph": "paper", "text": qsTr("The family's record holds nothing of it.") }
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
                    text: qsTr("Open the section")
                    glyph: "lock"
                    kind: ActButton.Kind.Filled
                    reason: act.busy ? act.waits : root.stopped !== "" ? root.stopped : foresight.stops
                    least: Theme.laptop.mainControl
                    look: root.look
                    onClicked: act.ask("OpenSection", { "reason": root.reason })
                    Layout.fillWidth: true
                }

                // Its line stays, so that the buttons stay where they are.
                Words {
                    text: root.stopped !== "" ? root.stopped : " "
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
