pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Somebody named as a deputy takes the chair's or the minute-taker's seat, with a seat and a credential of their own.
AskSheet {
    id: root

    property string office: "chair"
    property string to: ""
    readonly property var may: people.rows.filter(person => person.deputy && person.holds !== office)
    readonly property var holder: people.rows.find(person => person.holds === office) ?? null
    readonly property string name: (people.find(to) ?? { "name": "" }).name

    function handOver(which: string) {
        office = busy ? office : which
        begin()
    }

    command: "HandOver"
    fields: ({ "office": office, "to": to })
    foresees: true
    missing: may.length === 0 ? qsTr("Nobody has been named as a deputy")
        : to === "" ? qsTr("Choose who takes it") : ""
    first: rows
    title: office === "chair" ? qsTr("Hand over the chair") : qsTr("Hand over the minutes")
    subtitle: holder ? qsTr("%1 has it now.").arg(holder.name) : ""
    glyph: "people"
    also: to === "" ? [] : office === "chair"
        ? [qsTr("%1 runs the meeting from their own laptop. Yours shows what a professional's tablet may.").arg(name),
            qsTr("Only %1 can hand it back.").arg(name)]
        : [qsTr("%1 writes the record from now on.").arg(name)]
    actText: name !== "" ? qsTr("Hand over to %1").arg(name) : qsTr("Hand over")
    onEmptied: to = ""

    Book {
        id: people

        model: root.desk.people
    }

    FocusScope {
        id: rows

        implicitHeight: column.implicitHeight
        Layout.fillWidth: true

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 8

            Repeater {
                model: root.may.length

                delegate: Choice {
                    required property int index
                    readonly property var person: root.may[index] ?? ({ "key": "", "name": "", "role": "" })

                    text: person.role !== "" ? person.name + ", " + person.role : person.name
                    checked: root.to === person.key
                    focus: index === 0
                    look: root.look
                    onClicked: root.to = person.key
                    Layout.fillWidth: true
                }
            }
        }
    }
}
