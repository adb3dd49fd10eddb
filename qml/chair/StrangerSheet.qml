import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Somebody nobody knows is in the room or on the line. The page has covered the room screen before this opens.
AskSheet {
    id: root

    property bool remote: false

    command: "MarkStranger"
    fields: ({ "where": remote ? "remote" : "in", "words": who.text.trim() !== "" ? who.text.trim()
        : remote ? qsTr("a caller without a name") : qsTr("somebody nobody knows") })
    first: who
    title: qsTr("Somebody nobody knows is here")
    subtitle: qsTr("Nothing can be read from the room screen now.")
    glyph: "question"
    actText: qsTr("Mark them now")
    changes: [qsTr("The room screen says “We will continue shortly” until they have gone or are known."),
        qsTr("No confidential section opens while they are here."),
        qsTr("When you know who it is, or they have gone, say so at the right. Then show the room screen again.")]
    changeGlyphs: ["screen", "lock", "people"]
    onEmptied: {
        who.text = ""
        remote = false
    }

    Segments {
        labels: [qsTr("In the room"), qsTr("By video or telephone")]
        spoken: qsTr("Where they are")
        current: root.remote ? 1 : 0
        look: root.look
        onChosen: index => root.remote = index === 1
        Layout.fillWidth: true
    }

    Field {
        id: who

        label: qsTr("What you can say of them, if anything")
        placeholder: qsTr("A man at the back")
        look: root.look
        onAccepted: root.acted()
        Layout.fillWidth: true
    }
}
