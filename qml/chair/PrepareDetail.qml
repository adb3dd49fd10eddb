import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// One detail and every wording it may be said in.
PrepareForm {
    id: root

    required property var people
    readonly property var wordings: phrases.text.split("\n").map(line => line.trim()).filter(line => line !== "")

    function fill(row: var) {
        what.text = ""
        phrases.text = ""
        instead.text = ""
        from.chosen = []
    }

    title: qsTr("Protect a detail")
    subtitle: qsTr("To change one: protect it anew first, then take the old one back.")
    glyph: "lock"
    command: "AddProtected"
    first: what
    boxes: ({ "detail.what": what, "detail.phrases": phrases, "detail.from": from, "from": from })
    faults: [
        what.text.trim() === "" ? { "key": "detail.what", "say": qsTr("Write what is protected, without the words themselves") } : null,
        wordings.length === 0 ? { "key": "detail.phrases", "say": qsTr("Write at least one wording that must not be said to them") } : null,
        from.chosen.length === 0 ? { "key": "detail.from", "say": qsTr("Choose from whom it is protected") } : null
    ]
    fields: ({ "detail": { "what": what.text.trim(), "phrases": wordings, "from": from.chosen, "instead": instead.text.trim() } })

    RowLayout {
        spacing: 14

        Field {
            id: what

            label: qsTr("What it is")
            placeholder: qsTr("The new address")
            error: root.wrong("detail.what")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: instead

            label: qsTr("What to say instead")
            placeholder: qsTr("a safe place")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    Area {
        id: phrases

        label: qsTr("The words that must not reach them, one wording on each line")
        hint: qsTr("The name of the house, the street, the postcode, the telephone number. Spelling, spaces and capitals do not matter.")
        error: root.wrong("detail.phrases")
        lines: 4
        look: root.look
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: from

        label: qsTr("Protected from")
        error: root.wrong("detail.from") !== "" ? root.wrong("detail.from") : root.wrong("from")
        options: root.people.filter(one => one.standing !== "chair" && one.standing !== "minutes")
            .map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
        look: root.look
        Layout.fillWidth: true
    }
}
