import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A report that was handed in; or, of one on the list, when it was received and with whom it was shared.
PrepareForm {
    id: root

    required property var people
    required property var children
    property string report: ""
    property string from: ""
    readonly property bool marks: report !== ""
    readonly property var readers: people.filter(one => !["chair", "minutes", "professional"].includes(one.standing))
    readonly property bool withheld: !marks && kept.chosen.length > 0

    function fill(row: var) {
        report = row ? row.key : ""
        from = row ? row.from : ""
        name.text = row ? row.title : ""
        gist.text = row ? row.gist : ""
        received.put(row ? row.said.received ?? "" : "")
        shared.put(row ? row.said.shared ?? "" : "")
        about.chosen = row ? row.saidAbout.children : children.map(one => one.key)
        kept.chosen = []
        readersBox.chosen = []
    }

    title: marks ? qsTr("%1: received and shared").arg(name.text) : qsTr("Add a report")
    subtitle: marks ? qsTr("Whoever has it already keeps it. To change its words, take it back and add it again.")
        : qsTr("Professionals who hear about the child have it too. For two who must not meet, add it once for each.")
    glyph: "paper"
    command: marks ? "MarkReport" : "AddReport"
    first: marks ? received : name
    boxes: ({ "report.title": name, "from": whose, "about": about, "received": received, "shared": shared, "sharedWith": readersBox })
    faults: [
        !marks && from === "" ? { "key": "from", "say": qsTr("Choose whose report it is") } : null,
        !marks && name.text.trim() === "" ? { "key": "report.title", "say": qsTr("Write what the report is called") } : null,
        !marks && about.chosen.length === 0 ? { "key": "about", "say": qsTr("Choose the children it is about") } : null,
        received.fault !== "" ? { "key": "received", "say": received.fault } : null,
        shared.fault !== "" ? { "key": "shared", "say": shared.fault } : null,
        !withheld && readersBox.chosen.length > 0 && shared.moment === "" && shared.fault === ""
            ? { "key": "shared", "say": qsTr("Say when it was shared with them") } : null
    ]
    fields: marks ? ({ "report": report, "received": received.moment !== "" ? received.moment : null,
            "shared": shared.moment !== "" ? shared.moment : null, "sharedWith": readersBox.chosen })
        : ({ "report": { "from": from, "title": name.text.trim(), "gist": gist.text.trim(),
                "received": received.moment !== "" ? received.moment : null,
                "shared": !withheld && shared.moment !== "" ? shared.moment : null, "withheld": withheld },
            "about": { "meeting": false, "children": about.chosen }, "sharedWith": withheld ? [] : readersBox.chosen })

    RowLayout {
        visible: !root.marks
        spacing: 14

        PreparePick {
            id: whose

            label: qsTr("Whose report")
            error: root.wrong("from")
            options: root.people.filter(one => one.standing === "professional")
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
            placeholder: qsTr("School report")
            error: root.wrong("report.title")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }
    }

    Area {
        id: gist

        visible: !root.marks
        label: qsTr("What it says, in short")
        lines: 3
        look: root.look
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: about

        visible: !root.marks
        label: qsTr("About")
        error: root.wrong("about")
        options: root.children.map(one => ({ "key": one.key, "text": one.name }))
        look: root.look
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: kept

        visible: !root.marks
        label: qsTr("Withheld")
        options: [{ "key": "withheld", "text": qsTr("Withheld from the family, as the police may ask") }]
        look: root.look
        Layout.fillWidth: true
    }

    PrepareWhen {
        id: received

        label: qsTr("Received")
        error: root.wrong("received")
        look: root.look
        Layout.fillWidth: true
    }

    PrepareWhen {
        id: shared

        visible: !root.withheld
        label: qsTr("Shared with the family")
        error: root.wrong("shared")
        look: root.look
        Layout.fillWidth: true
    }

    PrepareTicks {
        id: readersBox

        visible: !root.withheld
        label: qsTr("Shared with")
        error: root.wrong("sharedWith")
        options: root.readers.map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
        look: root.look
        Layout.fillWidth: true
    }
}
