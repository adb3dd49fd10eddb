pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Who belongs to which part: somebody is admitted by name; a professional stays out of a part, or is let in again.
AskSheet {
    id: root

    property string person: ""
    // Admit, KeepOut or LetIn
    property string doing: "Admit"
    property string part: ""
    readonly property var row: people.find(person) ?? ({ "name": "", "part": "", "keptOut": "", "standing": "" })
    readonly property var choices: parts.rows.filter(one => one.letter !== "P" && (doing === "Admit"
        ? !row.part.split(" ").includes(one.letter) : doing === "LetIn" === row.keptOut.split(" ").includes(one.letter)))
    readonly property string letter: (parts.find(part) ?? { "letter": "" }).letter

    function decide(which: string, who: string) {
        if (!busy) {
            doing = which
            person = who
        }
        begin()
        part = busy ? part : choices.length === 1 ? choices[0].key : ""
    }

    command: doing
    fields: doing === "Admit" ? ({ "person": person, "part": part, "reason": why.text.trim() })
        : ({ "person": person, "part": part })
    foresees: true
    missing: part === "" ? qsTr("Choose which part") : ""
    first: rows
    boxes: ({ "reason": why })
    title: doing === "Admit" ? qsTr("Admit %1 to a part").arg(row.name)
        : doing === "KeepOut" ? qsTr("Keep %1 out of a part").arg(row.name) : qsTr("Let %1 into a part again").arg(row.name)
    subtitle: doing === "Admit" ? qsTr("From now on, if the part sits. What was said before they do not have.") : ""
    glyph: doing === "KeepOut" ? "door" : "people"
    also: doing === "Admit" ? [qsTr("What the room screen showed before is for those who were here. Show lines again, or give them, if %1 should have them.")
        .arg(row.name)] : []
    actText: letter === "" ? qsTr("Do this") : doing === "Admit" ? qsTr("Admit to part %1").arg(letter)
        : doing === "KeepOut" ? qsTr("Keep out of part %1").arg(letter) : qsTr("Let into part %1").arg(letter)
    onEmptied: why.text = ""

    Book {
        id: people

        model: root.desk.people
    }

    Book {
        id: parts

        model: root.desk.parts
    }

    FocusScope {
        id: rows

        implicitHeight: column.implicitHeight
        Layout.fillWidth: true

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 8

            Repeater {
                model: root.choices.length

                delegate: Choice {
                    required property int index
                    readonly property var one: root.choices[index] ?? ({ "key": "", "letter": "", "sitting": false })

                    text: one.sitting ? qsTr("Part %1, in the room now").arg(one.letter) : qsTr("Part %1").arg(one.letter)
                    checked: root.part === one.key
                    focus: index === 0
                    look: root.look
                    onClicked: root.part = one.key
                    Layout.fillWidth: true
                }
            }
        }
    }

    Field {
        id: why

        visible: root.doing === "Admit" && root.row.standing === "child"
        label: qsTr("Why, if the child is younger than children who attend")
        look: root.look
        Layout.fillWidth: true
    }
}
