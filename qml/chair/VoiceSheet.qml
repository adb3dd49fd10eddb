import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// What a child or somebody of the family says about a decision, in their own words, beside it for ever.
AskSheet {
    id: root

    required property string decision
    required property string child
    required property string name
    property string who: ""
    readonly property bool ofChild: who === child

    command: "AddVoice"
    fields: Object.assign({ "text": words.text.trim(), "how": how.text.trim(), "of": decision,
        "about": { "meeting": false, "children": [child] } }, ofChild ? { "child": who } : { "person": who })
    missing: words.text.trim() === "" ? qsTr("Write their own words") : who === "" ? qsTr("Choose whose words these are") : ""
    first: words
    boxes: ({ "text": words, "how": how })
    title: qsTr("What the family says about it")
    subtitle: qsTr("Their own words stand beside the decision for %1, in the record and in the letter.").arg(name)
    glyph: "chat"
    actText: qsTr("Add these words")
    onEmptied: {
        words.text = ""
        how.text = ""
        who = ""
    }

    Book {
        id: people

        model: root.desk.people
    }

    Area {
        id: words

        label: qsTr("Their own words")
        lines: 3
        look: root.look
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 8

        Picker {
            placeholder: qsTr("Whose words")
            current: root.who
            options: people.rows.filter(one => one.inRunning && (one.standing === "family" || one.standing === "child"))
                .reduce((all, one) => all.concat([{ "key": one.key, "text": one.name, "brief": one.known, "under": one.role }]),
                    [{ "key": root.child, "text": root.name }])
            look: root.look
            onChose: key => root.who = key
        }

        Field {
            id: how

            spoken: qsTr("How they were said")
            placeholder: qsTr("How: said in the meeting")
            look: root.look
            onAccepted: root.acted()
            Layout.fillWidth: true
        }
    }

    SeenBy {
        desk: root.desk
        look: root.look
    }
}
