import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One part: who comes to it by name, which professionals stay out, its agenda in order.
PrepareForm {
    id: root

    required property var people
    required property var parts
    // The next letter that is free; of a part that is put right, its own.
    required property string letter
    property string own: ""
    property string part: ""
    property var before: ({})
    readonly property bool alone: own === "P"
    readonly property var guests: people.filter(one => !["chair", "minutes", "professional"].includes(one.standing)
        && (one.supports === "" || one.said.independent))
    readonly property var others: parts.filter(row => row.key !== part && row.letter !== "P")
    // In other parts alone.
    readonly property var elsewhere: guests.filter(one => one.letters !== "" && !one.letters.split(" ").includes(own)
        && !admitted.chosen.includes(one.key)).map(one => one.name)

    function fill(row: var) {
        before = row ? row.said : ({})
        own = row ? row.letter : letter
        part = row ? row.key : desk.newId()
        admitted.chosen = row ? row.said.admitted : []
        keptOut.chosen = row ? row.said.keptOut : []
        agenda.take(row ? row.said.agenda : [])
    }

    title: alone ? qsTr("Part P: all professionals, alone") : before.letter ? qsTr("Part %1").arg(own) : qsTr("Add part %1").arg(own)
    subtitle: alone ? qsTr("Only its agenda can be changed.")
        : qsTr("Supporters and interpreters come with the person they are there for. The letter is for you alone: no family ever reads it.")
    glyph: "move"
    command: "AddPart"
    first: alone ? agenda : admitted
    boxes: ({ "part.letter": admitted, "part.admitted": admitted, "admitted": admitted, "part": admitted, "agenda": agenda })
    faults: agenda.fault !== "" ? [{ "key": "agenda", "say": agenda.fault }] : []
    fields: ({ "part": { "part": part, "letter": own, "admitted": admitted.chosen, "keptOut": keptOut.chosen,
        "agenda": agenda.items.map(item => Object.assign({}, item, { "title": item.title.trim(),
            "plain": item.plain.trim() !== "" ? item.plain.trim() : item.title.trim() })) } })

    PrepareTicks {
        id: admitted

        visible: !root.alone
        label: qsTr("Who comes to this part")
        error: root.wrong("part.admitted") + root.wrong("admitted") + root.wrong("part.letter") + root.wrong("part")
        options: root.guests.map(one => ({ "key": one.key, "text": one.name,
            "under": one.role + (one.letters !== "" ? qsTr(" · in part %1").arg(one.letters) : "") }))
        look: root.look
        Layout.fillWidth: true
    }

    RowLayout {
        visible: !root.alone && root.elsewhere.length > 0 && admitted.chosen.length > 0
        spacing: 8

        Icon {
            name: "info"
            size: Theme.laptop.icon
            color: root.look.accent
        }

        Words {
            text: qsTr("Not in this part: %1. People who have no part in common never meet, and neither learns of the other here.")
                .arg(root.elsewhere.join(", "))
            look: root.look
            strong: true
            Layout.fillWidth: true
        }
    }

    PrepareTicks {
        id: keptOut

        visible: !root.alone
        label: qsTr("Professionals who stay out of this part")
        hint: qsTr("All others are in it.")
        options: root.people.filter(one => one.standing === "professional")
            .map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
        look: root.look
        Layout.fillWidth: true
    }

    PrepareAgenda {
        id: agenda

        desk: root.desk
        models: root.others.filter(row => row.items > 0)
        error: root.wrong("agenda")
        look: root.look
        Layout.fillWidth: true
    }
}
