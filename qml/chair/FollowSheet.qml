import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// What must follow an exclusion: how the person is heard instead, how they hear what was decided, the letter.
AskSheet {
    id: root

    property string exclusion: ""
    property bool sent: false
    readonly property var row: exclusions.find(exclusion) ?? ({ "name": "", "letter": "", "letterAt": "", "heard": "", "feedback": "" })

    function follow(which: string) {
        exclusion = busy ? exclusion : which
        begin()
    }

    command: "FollowExclusion"
    fields: Object.assign({ "exclusion": exclusion, "heard": heard.text.trim(), "feedback": feedback.text.trim() },
        sent ? { "letter": desk.inMinutes(0) } : row.letterAt !== "" ? { "letter": row.letterAt } : {})
    missing: heard.text.trim() === "" && feedback.text.trim() === "" && !sent ? qsTr("Write at least one of them") : ""
    first: heard
    boxes: ({ "heard": heard, "feedback": feedback })
    title: qsTr("After excluding %1").arg(row.name)
    subtitle: qsTr("Excluding somebody does not end their right to be heard and to hear what was decided.")
    glyph: "door"
    actText: qsTr("Keep this on the record")
    onEmptied: {
        heard.text = row.heard
        feedback.text = row.feedback
        sent = false
    }

    Book {
        id: exclusions

        model: root.desk.exclusions
    }

    Field {
        id: heard

        label: qsTr("How they are heard instead")
        placeholder: qsTr("A letter read out by the chair; a part of their own")
        look: root.look
        Layout.fillWidth: true
    }

    Field {
        id: feedback

        label: qsTr("How they hear what was decided")
        placeholder: qsTr("The chair telephones on Friday")
        look: root.look
        Layout.fillWidth: true
    }

    Tick {
        text: root.row.letter !== "" ? qsTr("The letter with the reasons went at %1; it goes again now").arg(root.row.letter)
            : qsTr("The letter with the reasons goes now")
        checked: root.sent
        look: root.look
        onClicked: root.sent = !root.sent
        Layout.fillWidth: true
    }

    SeenBy {
        desk: root.desk
        to: "offices"
        look: root.look
    }
}
