import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Puts the words of a line right. The first wording stays on the record.
AskSheet {
    id: root

    required property string record
    required property string words

    command: "Correct"
    fields: ({ "record": record, "text": text.text.trim() })
    missing: text.text.trim() === "" ? qsTr("Write the words as they should be")
        : text.text.trim() === words ? qsTr("These are the words as they stand") : ""
    first: text
    boxes: ({ "text": text })
    title: qsTr("Put these words right")
    subtitle: qsTr("Everybody who has the line gets the new words. The first wording stays on the record.")
    glyph: "pen"
    actText: qsTr("Put them right")
    onEmptied: text.text = words

    Area {
        id: text

        label: qsTr("The words")
        lines: 3
        look: root.look
        Layout.fillWidth: true
    }
}
