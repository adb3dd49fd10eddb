import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// The conference stops before its end: it goes on another day, or it does not go on at all.
AskSheet {
    id: root

    property bool forGood: false
    readonly property string written: why.text.trim()

    function adjourn() {
        forGood = busy && forGood
        begin()
    }
    function abandon() {
        forGood = busy ? forGood : true
        begin()
    }

    command: forGood ? "Abandon" : "Adjourn"
    fields: forGood || again.date === "" ? ({ "reason": written }) : ({ "reason": written, "again": again.date })
    missing: written === "" ? qsTr("Write why") : forGood ? "" : again.fault
    first: why
    boxes: ({ "reason": why, "again": again })
    title: forGood ? qsTr("Abandon the conference") : qsTr("Adjourn the conference")
    subtitle: forGood ? qsTr("It ends here, and nothing more can be added. The record says why.")
        : qsTr("It goes on another day, where it stopped.")
    glyph: forGood ? "warn" : "pause"
    risky: forGood
    actText: forGood ? qsTr("Abandon now") : qsTr("Adjourn now")
    foresees: true
    also: forGood ? [qsTr("What was said and decided so far stays on the record. The plan goes no further."),
        qsTr("No screen shows why: say it aloud. It stands in the record of those of this part.")]
        : [qsTr("Everybody counts as expected again, and is marked anew on the day."),
            qsTr("No screen shows why: say it aloud. It stands in the record of those of this part.")]
    onEmptied: {
        why.text = ""
        again.clear()
    }

    Area {
        id: why

        label: qsTr("Why")
        hint: qsTr("For everybody of the part that sits now; while none sits, for the professionals.")
        lines: 2
        look: root.look
        Layout.fillWidth: true
    }

    DateField {
        id: again

        visible: !root.forGood
        label: qsTr("The day it goes on, if you know it")
        look: root.look
        Layout.fillWidth: true
    }
}
