import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Lets somebody back in who was excluded. Before the least time is over, the rules ask why.
AskSheet {
    id: root

    property string person: ""
    readonly property var row: exclusions.rows.find(one => one.personId === person && !one.over)
        ?? ({ "name": "", "until": "", "ground": "" })

    function letIn(who: string) {
        person = busy ? person : who
        begin()
    }

    command: "EndExclusion"
    fields: why.text.trim() === "" ? ({ "person": person }) : ({ "person": person, "reason": why.text.trim() })
    foresees: true
    first: why
    boxes: ({ "reason": why })
    title: qsTr("Let %1 back in").arg(row.name)
    subtitle: qsTr("Excluded until %1 at least: %2").arg(row.until).arg(row.ground)
    glyph: "undo"
    also: [qsTr("Nothing that was said meanwhile comes to %1.").arg(row.name)]
    actText: qsTr("Let %1 back in").arg(row.name)
    onEmptied: why.text = ""

    Book {
        id: exclusions

        model: root.desk.exclusions
    }

    Field {
        id: why

        label: qsTr("If it is before %1: why now").arg(root.row.until)
        look: root.look
        onAccepted: root.acted()
        Layout.fillWidth: true
    }
}
