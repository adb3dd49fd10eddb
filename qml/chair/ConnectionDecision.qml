pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// What follows from a personal connection: somebody stays, stays out of some parts, or leaves.
AskSheet {
    id: root

    property string connection: ""
    property string chosen: ""
    property var outOf: []
    readonly property var row: connections.find(connection) ?? ({ "name": "", "what": "" })
    // Part P is for all professionals.
    readonly property var sitting: parts.rows.filter(part => part.letter !== "P")

    function decide(key: string) {
        connection = busy ? connection : key
        begin()
    }
    function tick(part: string) {
        outOf = outOf.includes(part) ? outOf.filter(one => one !== part) : outOf.concat([part])
    }

    command: "DecideConnection"
    fields: ({ "connection": connection, "decision": chosen, "parts": chosen === "out" ? outOf : [] })
    missing: chosen === "" ? qsTr("Choose what follows") : chosen === "out" && outOf.length === 0
        ? qsTr("Choose the parts %1 stays out of").arg(row.name) : ""
    first: stays
    title: qsTr("What follows for %1").arg(row.name)
    subtitle: row.what
    glyph: "people"
    actText: qsTr("Decide")
    foresees: true
    also: chosen === "stays" ? [qsTr("The connection stays on the record.")]
        : [qsTr("While %1 is out, %1 waits outside.").arg(row.name)]
    onEmptied: {
        chosen = ""
        outOf = []
    }

    Book {
        id: connections

        model: root.desk.connections
    }

    Book {
        id: parts

        model: root.desk.parts
    }

    ColumnLayout {
        spacing: 8

        Choice {
            id: stays

            text: qsTr("Stays")
            checked: root.chosen === "stays"
            look: root.look
            onClicked: root.chosen = "stays"
            Layout.fillWidth: true
        }

        Choice {
            text: qsTr("Stays out of some parts")
            checked: root.chosen === "out"
            look: root.look
            onClicked: root.chosen = "out"
            Layout.fillWidth: true
        }

        Repeater {
            model: root.chosen === "out" ? root.sitting.length : 0

            delegate: Tick {
                required property int index
                readonly property var part: root.sitting[index] ?? ({ "key": "", "letter": "", "names": "" })

                text: part.names !== "" ? qsTr("Part %1: %2").arg(part.letter).arg(part.names)
                    : qsTr("Part %1").arg(part.letter)
                checked: root.outOf.includes(part.key)
                look: root.look
                onClicked: root.tick(part.key)
                Layout.fillWidth: true
                Layout.leftMargin: 36
            }
        }

        Choice {
            text: qsTr("Leaves")
            checked: root.chosen === "leaves"
            look: root.look
            onClicked: root.chosen = "leaves"
            Layout.fillWidth: true
        }
    }
}
