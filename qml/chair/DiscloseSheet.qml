import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Gives lines to everybody of the part that sits, as said now by the chair.
AskSheet {
    id: root

    // Their keys; one alone can be given in other words.
    required property var records
    required property string words

    command: "Disclose"
    fields: ({ "records": records, "part": desk.now.partId, "wording": records.length === 1 ? text.text.trim() : "" })
    foresees: true
    missing: records.length === 0 ? qsTr("Choose what is to be given") : ""
    also: [qsTr("It says nothing of where or when it was first said, and stands on the record as said now by you.")]
    first: records.length === 1 ? text : null
    boxes: ({ "wording": text })
    title: records.length === 1 ? qsTr("Give this to everybody of part %1").arg(desk.now.part)
        : qsTr("Give %1 lines to everybody of part %2").arg(records.length).arg(desk.now.part)
    subtitle: words
    glyph: "people"
    risky: true
    actText: qsTr("Give it to part %1").arg(desk.now.part)
    onEmptied: text.text = ""

    Area {
        id: text

        visible: root.records.length === 1
        label: qsTr("In your own words, if they should be others")
        hint: qsTr("Empty: as it stands.")
        lines: 2
        look: root.look
        Layout.fillWidth: true
    }

    SeenBy {
        desk: root.desk
        look: root.look
    }
}
