pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Whom the chair has met before the conference.
PrepareSection {
    id: root

    readonly property var missed: people.rows.filter(row => row.standing === "family" && row.comes && !row.met)
    readonly property int least: desk.before.meeting.meetMinutes ?? 0

    title: qsTr("Meetings before")
    subtitle: least > 0 ? qsTr("You meet each of the family before, for %1 minutes at least.").arg(least)
        : qsTr("You meet each of the family before.")
    glyph: "chat"
    addText: qsTr("Log a meeting")
    addReason: desk.may.LogPreMeeting === true ? "" : qsTr("Not just now")
    nothing: qsTr("No meeting has been logged yet.")
    takesBack: true
    actText: ""
    rows: met.rows
    say: row => ({ "title": row.names, "under": qsTr("%1 · %2 minutes · %3").arg(row.when).arg(row.minutes).arg(row.how) })
    form: PrepareMeet {
        desk: root.desk
        people: root.people.rows
        look: root.look
    }
    above: Card {
        visible: root.missed.length > 0
        tone: Card.Tone.WorryEdge
        look: root.look
        Layout.fillWidth: true

        Words {
            anchors.left: parent.left
            anchors.right: parent.right
            text: qsTr("Not met for long enough yet: %1").arg(root.missed.map(row => row.name).join(", "))
            look: root.look
            strong: true
        }
    }

    readonly property Book met: Book {
        model: root.desk.before.met
    }
    readonly property Book people: Book {
        model: root.desk.before.people
    }
}
