import QtQuick
import Waymark.Controls

// What can be marked or done about one person: where they are, the floor, and leaving by the chair's decision.
PickList {
    id: root

    required property var desk
    property var person: ({ "key": "", "name": "", "where": "", "excluded": false, "group": "",
        "standing": "" })

    // What needs more words than a tap: "exclude" or "connection".
    signal actAsked(string act, string person)

    readonly property var places: [
        { "key": "in", "text": qsTr("In the room"), "glyph": "person" },
        { "key": "remote", "text": qsTr("By video or telephone"), "glyph": "screen" },
        { "key": "waiting", "text": qsTr("Waiting outside"), "glyph": "clock" },
        { "key": "out", "text": qsTr("Stepped out"), "glyph": "door" },
        { "key": "left", "text": qsTr("Left the building"), "glyph": "arrow" }
    ]
    readonly property var acts: [
        { "key": "floor", "text": qsTr("Give the floor"), "glyph": "speak", "on": desk.may.GiveFloor === true },
        { "key": "back", "text": qsTr("Let back in"), "glyph": "undo",
            "on": person.excluded && desk.may.EndExclusion === true },
        { "key": "connection", "text": qsTr("Has a personal connection…"), "glyph": "people",
            "on": person.standing === "professional" && !connections.rows.some(one => one.personId === person.key)
                && desk.may.DeclareConnection === true },
        { "key": "exclude", "text": qsTr("Exclude…"), "glyph": "warn",
            "on": !person.excluded && person.group !== "office" && desk.may.Exclude === true }
    ]

    function openAt(row: Item, who: var) {
        person = who
        parent = row
        open()
    }
    function carryOut(key: string) {
        if (key === "floor")
            desk.ask("GiveFloor", { "person": person.key })
        else if (key === "back")
            desk.ask("EndExclusion", { "person": person.key })
        else if (key === "exclude" || key === "connection")
            root.actAsked(key, person.key)
        else
            desk.ask("MarkPresence", { "person": person.key, "where": key })
    }

    readonly property Book connections: Book {
        model: root.desk.connections
    }

    options: root.places.concat(root.acts.filter(act => act.on))
    current: root.person.where
    purpose: root.person.name
    onChose: key => root.carryOut(key)
}
