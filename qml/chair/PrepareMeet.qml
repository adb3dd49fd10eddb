import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A meeting of the chair with some of the family, before.
PrepareForm {
    id: root

    required property var people

    function fill(row: var) {
        who.chosen = []
        when.put("")
        minutes.text = "30"
        how.text = ""
    }

    title: qsTr("Log a meeting before the conference")
    subtitle: qsTr("It says that you met, not what was said. For two who must not meet, log each on its own.")
    glyph: "chat"
    command: "LogPreMeeting"
    first: who
    boxes: ({ "persons": who, "when": when, "minutes": minutes, "how": how })
    faults: [
        who.chosen.length === 0 ? { "key": "persons", "say": qsTr("Choose whom you met") } : null,
        when.fault !== "" || when.empty ? { "key": "when", "say": when.fault !== "" ? when.fault : qsTr("Write when you met") } : null,
        !(parseInt(minutes.text) > 0) ? { "key": "minutes", "say": qsTr("Write how many minutes it took") } : null,
        how.text.trim() === "" ? { "key": "how", "say": qsTr("Write how you met, for example “by telephone”") } : null
    ]
    fields: ({ "persons": who.chosen, "minutes": parseInt(minutes.text) || 0, "when": when.moment, "how": how.text.trim() })

    PrepareTicks {
        id: who

        label: qsTr("Whom you met")
        error: root.wrong("persons")
        options: root.people.filter(one => !["chair", "minutes", "professional", "observer"].includes(one.standing))
            .map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
        look: root.look
        Layout.fillWidth: true
    }

    PrepareWhen {
        id: when

        label: qsTr("When")
        error: root.wrong("when")
        look: root.look
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 14

        Field {
            id: minutes

            label: qsTr("Minutes")
            error: root.wrong("minutes")
            maximumLength: 4
            inputMethodHints: Qt.ImhDigitsOnly
            look: root.look
            Layout.preferredWidth: 140 * Theme.step
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: how

            label: qsTr("How")
            placeholder: qsTr("In the family room")
            error: root.wrong("how")
            look: root.look
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }
    }
}
