import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A letter in its writer's own words.
PrepareForm {
    id: root

    required property var people
    required property var children
    property string from: ""

    function fill(row: var) {
        from = ""
        name.text = ""
        words.text = ""
        about.chosen = []
    }

    title: qsTr("Add a letter")
    subtitle: qsTr("Word for word, as it was written.")
    glyph: "pen"
    command: "AddLetter"
    first: who
    boxes: ({ "from": who, "letter.title": name, "letter.text": words, "about": about })
    faults: [
        from === "" ? { "key": "from", "say": qsTr("Choose who wrote it") } : null,
        name.text.trim() === "" ? { "key": "letter.title", "say": qsTr("Write what it is called") } : null,
        words.text.trim() === "" ? { "key": "letter.text", "say": qsTr("Write what the letter says") } : null
    ]
    fields: ({ "letter": { "from": from, "title": name.text.trim(), "text": words.text.trim() },
        "about": { "meeting": about.chosen.length === 0, "children": about.chosen } })

    RowLayout {
        spacing: 14

        PreparePick {
            id: who

            label: qsTr("Who wrote it")
            error: root.wrong("from")
            options: root.people.filter(one => one.standing !== "chair" && one.standing !== "minutes")
                .map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
            current: root.from
            look: root.look
            onChose: key => root.from = key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: name

            label: qsTr("What it is called")
            placeholder: qsTr("Letter from Hannah")
            error: root.wrong("letter.title")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }
    }

    Area {
        id: words

        label: qsTr("What it says")
        error: root.wrong("letter.text")
        lines: 8
        look: root.look
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: about

        label: qsTr("About")
        hint: qsTr("Nobody ticked: about the meeting.")
        options: root.children.map(one => ({ "key": one.key, "text": one.name }))
        look: root.look
        Layout.fillWidth: true
    }
}
