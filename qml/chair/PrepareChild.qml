import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// One child. A child not born yet is called “Baby” and the surname, and has no day of birth here: the day they are due
// stands with the conference.
PrepareForm {
    id: root

    property string child: ""
    property var before: ({})

    function fill(row: var) {
        const said = row ? row.said : ({})
        before = said
        child = row ? row.key : desk.newId()
        name.text = said.name ?? ""
        known.text = said.known ?? ""
        born.put(said.born !== undefined && said.born !== "1970-01-01" ? said.born : "")
    }

    title: before.name ? qsTr("Put right: %1").arg(before.name) : qsTr("Add a child")
    subtitle: before.name ? "" : qsTr("Then say at each person, under People, who hears about this child.")
    glyph: "heart"
    command: "AddChild"
    first: name
    boxes: ({ "child.name": name, "born": born })
    faults: [
        name.text.trim() === "" ? { "key": "child.name", "say": qsTr("Write the child's name") } : null,
        born.fault !== "" ? { "key": "born", "say": born.fault } : null
    ]
    fields: ({ "child": { "child": child, "name": name.text.trim(),
        "known": known.text.trim() !== "" ? known.text.trim() : name.text.trim().split(" ")[0],
        "age": desk.before.ageOn(born.date, desk.before.meeting.said?.date ?? ""),
        "born": born.date !== "" ? born.date : "1970-01-01" } })

    RowLayout {
        spacing: 14

        Field {
            id: name

            label: qsTr("Name")
            hint: qsTr("Not born yet: “Baby” and the surname.")
            error: root.wrong("child.name")
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 2
            Layout.alignment: Qt.AlignTop
        }

        Field {
            id: known

            label: qsTr("Called in the meeting")
            hint: qsTr("As the child likes to be called.")
            placeholder: name.text.trim().split(" ")[0]
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    DateField {
        id: born

        label: qsTr("Born")
        hint: qsTr("For example 14 2 2017. Empty: not born yet.")
        error: root.wrong("born")
        look: root.look
        Layout.fillWidth: true
    }
}
