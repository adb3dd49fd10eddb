pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A break with the time we go on, which the room is told; or at once and without a time, and the room is told nothing.
AskSheet {
    id: root

    property string minutes: "10"
    readonly property string until: minutes !== "" ? desk.inMinutes(parseInt(minutes)) : desk.atClock(clock.text)
    readonly property string at: until.substring(11, 16)

    signal nowAsked

    function choose(which: string) {
        minutes = which
        clock.text = ""
    }

    command: "TakeBreak"
    fields: ({ "until": until })
    missing: until === "" ? qsTr("Choose how long, or write a time like 10:45") : ""
    first: lengths
    boxes: ({ "until": clock })
    title: qsTr("Break")
    subtitle: until !== "" ? qsTr("We go on at %1.").arg(at) : ""
    glyph: "cup"
    changes: until !== "" ? [qsTr("The room screen and every tablet say “Break” and that we go on at %1.").arg(at)] : []
    actText: until !== "" ? qsTr("Break until %1").arg(at) : qsTr("Break")
    onEmptied: choose("10")

    Segments {
        id: lengths

        readonly property var all: ["5", "10", "15", "20", "30"]

        labels: all.map(one => qsTr("%1 min").arg(one))
        spoken: qsTr("How long")
        current: all.indexOf(root.minutes)
        look: root.look
        onChosen: index => root.choose(all[index])
        Layout.fillWidth: true
    }

    Field {
        id: clock

        label: qsTr("Or until")
        placeholder: "10:45"
        maximumLength: 5
        look: root.look
        onEdited: words => root.minutes = words === "" ? "10" : ""
        onAccepted: root.acted()
        Layout.fillWidth: true
    }

    ActButton {
        text: qsTr("Now, without a time")
        spoken: qsTr("Break at once, without a time. The room screen says only: We will continue shortly")
        glyph: "heart"
        keyCap: "F4"
        look: root.look
        onClicked: {
            root.close()
            root.nowAsked()
        }
        Layout.fillWidth: true
    }
}
