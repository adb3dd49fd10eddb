import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A professional's view of the open question, entered for them.
Card {
    id: root

    required property var desk
    property string person: ""
    property string threshold: ""
    readonly property var answers: ["yes", "no", "more"]
    property var harms: []
    readonly property string missing: desk.may.GiveView !== true ? qsTr("Not just now")
        : person === "" ? qsTr("Choose whose view it is")
        : threshold === "" ? qsTr("Choose yes, no or more information")
        : threshold === "yes" && harms.length === 0 ? qsTr("Tick at least one kind of harm")
        : why.text.trim() === "" ? qsTr("Write why, in a sentence") : ""

    function send() {
        act.ask("GiveView", { "round": desk.round.id, "threshold": threshold, "harms": threshold === "yes" ? harms : [],
            "reason": why.text.trim(), "forPerson": person })
    }

    Act {
        id: act

        desk: root.desk
        onDone: {
            why.text = ""
            root.person = ""
            root.threshold = ""
            root.harms = []
        }
    }

    Book {
        id: given

        model: root.desk.given
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        RowLayout {
            spacing: 12

            Words {
                text: root.desk.round.question ?? ""
                look: root.look
                strong: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                Accessible.role: Accessible.Heading
            }

            Picker {
                placeholder: qsTr("Whose view")
                current: root.person
                options: given.rows.filter(one => !one.in).map(one => ({ "key": one.key, "text": one.name,
                    "under": one.agency }))
                look: root.look
                onChose: key => root.person = key
            }
        }

        Segments {
            labels: [qsTr("Yes"), qsTr("No"), qsTr("More information")]
            current: root.answers.indexOf(root.threshold)
            spoken: root.desk.round.question ?? ""
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
            error: act.say
            lines: 2
            readOnly: act.busy
            look: root.look
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 12

            ActButton {
                text: qsTr("Give this view")
                kind: ActButton.Kind.Filled
                reason: act.busy ? qsTr("Being sent") : root.missing
                look: root.look
                onClicked: root.send()
            }

            Words {
                text: root.missing
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }
        }
    }
}
