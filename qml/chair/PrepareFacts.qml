import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The facts of the conference, put right.
PrepareForm {
    id: root

    property var before: ({})
    property string kind: "initial"
    readonly property var hour: /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(clock.text.trim())
    readonly property var kinds: [
        { "key": "initial", "text": qsTr("Initial conference") }, { "key": "review", "text": qsTr("Review conference") },
        { "key": "transfer-in", "text": qsTr("Transfer-in conference") }, { "key": "pre-birth", "text": qsTr("Pre-birth conference") },
        { "key": "core-group", "text": qsTr("Core group meeting") }, { "key": "death-panel", "text": qsTr("Child death overview panel") }
    ]

    function fill(facts: var) {
        before = facts.said
        kind = facts.said.what
        name.text = facts.said.title
        day.put(facts.said.date)
        clock.text = facts.hour
        place.text = facts.said.place
        reference.text = facts.said.reference
        due.put(facts.said.birthDue ?? "")
        strategy.put(facts.said.strategyDiscussion ?? "")
    }

    title: qsTr("The conference")
    subtitle: qsTr("Authority and procedure were chosen when the conference was made, and stay.")
    glyph: "cal"
    command: "OpenConference"
    first: name
    boxes: ({ "name": name, "meeting": day, "meeting.what": sort, "hour": clock, "due": due, "strategy": strategy })
    faults: [
        name.text.trim() === "" ? { "key": "name", "say": qsTr("Write what the conference is called") } : null,
        day.date === "" ? { "key": "meeting", "say": day.fault !== "" ? day.fault : qsTr("Write the day it is held") } : null,
        clock.text.trim() !== "" && !hour ? { "key": "hour", "say": qsTr("Write the hour like 09:30") } : null,
        due.fault !== "" ? { "key": "due", "say": due.fault } : null,
        strategy.fault !== "" ? { "key": "strategy", "say": strategy.fault } : null
    ]
    fields: ({ "meeting": Object.assign({}, before, { "title": name.text.trim(), "what": kind, "date": day.date,
        "begins": hour && day.date !== "" ? "%1T%2:%3:00".arg(day.date).arg(hour[1].padStart(2, "0")).arg(hour[2]) : null,
        "place": place.text.trim(), "reference": reference.text.trim(), "birthDue": due.date !== "" ? due.date : null,
        "strategyDiscussion": strategy.date !== "" ? strategy.date : null }) })

    RowLayout {
        spacing: 14

        Field {
            id: name

            label: qsTr("What it is called")
            hint: qsTr("On every screen and paper. It names no child.")
            error: root.wrong("name")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }

        PreparePick {
            id: sort

            label: qsTr("Kind")
            error: root.wrong("meeting.what")
            options: root.kinds
            current: root.kind
            look: root.look
            onChose: key => root.kind = key
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    RowLayout {
        spacing: 14

        DateField {
            id: day

            label: qsTr("Day")
            error: root.wrong("meeting")
            look: root.look
            Layout.preferredWidth: 290 * Theme.step
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: clock

            label: qsTr("Begins at")
            hint: qsTr("For example 09:30")
            error: root.wrong("hour")
            maximumLength: 5
            look: root.look
            Layout.preferredWidth: 130 * Theme.step
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: place

            label: qsTr("Place")
            hint: " "
            look: root.look
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: reference

            label: qsTr("Reference")
            hint: " "
            look: root.look
            Layout.preferredWidth: 180 * Theme.step
            Layout.alignment: Qt.AlignTop
        }
    }

    RowLayout {
        spacing: 14

        DateField {
            id: strategy

            label: qsTr("The strategy discussion was on")
            hint: qsTr("From it the days to this conference are counted.")
            error: root.wrong("strategy")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        DateField {
            id: due

            visible: root.kind === "pre-birth"
            label: qsTr("The baby is due on")
            hint: qsTr("For example 20 1 2027")
            error: root.wrong("due")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }
}
