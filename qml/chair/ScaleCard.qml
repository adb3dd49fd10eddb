pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One question from 0 to 10: while it is open, who has marked and never what; then all marks together.
Card {
    id: root

    required property var desk
    required property var scale
    property string person: ""
    property int value: -1
    readonly property ScaleEnds ends: ScaleEnds {
        tenIsSafe: root.scale.tenIsSafe
    }
    readonly property var here: marks.rows.filter(mark => mark.scale === scale.key)
    readonly property bool entering: person !== ""
    readonly property string name: (people.find(person) ?? { "known": "" }).known

    topPadding: 12
    bottomPadding: 14

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            root.person = ""
            root.value = -1
            why.text = ""
        }
    }

    Book {
        id: marks

        model: root.desk.marks
    }

    Book {
        id: people

        model: root.desk.people
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        Heading {
            text: root.scale.question
            type: Theme.laptop.lead
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.scale.danger !== ""
            text: qsTr("About: %1").arg(root.scale.danger)
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : []
            look: root.look
            onFollow: asked.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        RowLayout {
            visible: !root.scale.shown
            spacing: 12

            Words {
                text: qsTr("%1 of %2 have marked").arg(root.scale.givenCount).arg(root.scale.expected)
                look: root.look
                strong: true
                wrapMode: Text.NoWrap
            }

            Words {
                text: root.scale.missing !== "" ? qsTr("Not yet: %1").arg(root.scale.missing) : qsTr("All are in.")
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }

            SeenBy {
                desk: root.desk
                to: "one"
                look: root.look
            }
        }

        Scale {
            id: asked

            visible: root.scale.shown || root.entering
            low: root.ends.low
            high: root.ends.high
            marks: root.scale.shown ? root.here.map(mark => ({ "value": mark.value, "name": mark.who, "role": mark.role,
                "initials": mark.who.split(" ").map(word => word.charAt(0)).slice(-2).join("") })) : []
            mine: root.value
            asking: root.entering && !root.scale.shown
            look: root.look
            onChose: value => root.value = value
            Layout.fillWidth: true
        }

        Words {
            visible: root.scale.shown && root.scale.count > 1
            text: root.scale.lowest === root.scale.highest ? qsTr("All at %1.").arg(root.scale.lowest)
                : qsTr("From %1 to %2. Ask what makes it not lower, and what would make it higher.")
                    .arg(root.scale.lowest).arg(root.scale.highest)
            look: root.look
            Layout.fillWidth: true
        }

        Repeater {
            model: root.scale.shown ? root.here.filter(mark => mark.words !== "") : []

            delegate: Words {
                required property var modelData

                text: qsTr("%1, %2: “%3”").arg(modelData.known).arg(modelData.value).arg(modelData.words)
                type: Theme.laptop.second
                look: root.look
                Layout.fillWidth: true
            }
        }

        RowLayout {
            visible: root.entering && !root.scale.shown
            spacing: 8

            Field {
                id: why

                spoken: qsTr("In their own words, read back to them")
                placeholder: qsTr("%1's words, if any. Read them back aloud.").arg(root.name)
                look: root.look
                Layout.fillWidth: true
            }

            ActButton {
                text: qsTr("Keep %1's mark").arg(root.name)
                reason: act.busy ? act.waits : root.value < 0 ? qsTr("Choose the number they say") : ""
                look: root.look
                onClicked: act.ask("GiveMark", { "scale": root.scale.key, "value": root.value, "words": why.text.trim(),
                    "forPerson": root.person })
            }

            ActButton {
                text: qsTr("Not now")
                look: root.look
                onClicked: root.person = ""
            }
        }

        RowLayout {
            visible: !root.scale.shown && !root.entering
            spacing: 10

            ActButton {
                text: qsTr("Show all marks together")
                glyph: "people"
                kind: ActButton.Kind.Filled
                reason: act.busy ? act.waits : root.scale.givenCount > 0 ? root.desk.may.ShowScale === true ? ""
                    : qsTr("Not just now") : qsTr("Nobody has marked yet")
                look: root.look
                onClicked: act.ask("ShowScale", { "scale": root.scale.key })
            }

            Picker {
                placeholder: qsTr("Enter it for somebody")
                options: people.rows.filter(one => one.inRunning && (one.where === "in" || one.where === "remote")
                    && ["family", "child", "professional"].includes(one.standing))
                    .map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
                look: root.look
                onChose: key => {
                    root.person = key
                    asked.forceActiveFocus(Qt.OtherFocusReason)
                }
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
