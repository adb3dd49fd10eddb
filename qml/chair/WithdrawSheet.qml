import QtQuick

// Takes a line back, whoever wrote it: who loses it, and that it does not become unsaid.
AskSheet {
    id: root

    required property string record
    required property string words

    command: "Withdraw"
    fields: ({ "record": record })
    foresees: true
    also: [qsTr("No earlier wording comes back, on no screen and on no paper."),
        qsTr("Who had it already is kept on the record, so that you can warn them.")]
    title: qsTr("Take back this line")
    subtitle: qsTr("“%1”").arg(words)
    glyph: "undo"
    actText: qsTr("Take it back")
}
