import QtQuick

// Ending the part that sits: what will change, before it is done.
AskSheet {
    id: root

    readonly property string letter: desk.now.part ?? ""

    command: "EndPart"
    foresees: true
    also: [qsTr("Mark each person as left when you have seen them go.")]
    title: qsTr("End part %1").arg(letter)
    subtitle: qsTr("Everybody of part %1 leaves the room and the building.").arg(letter)
    glyph: "door"
    actText: qsTr("End part %1").arg(letter)
}
