import QtQuick
import Waymark.Controls

// What can be marked or done about one person: where they are, the floor, which parts they belong to, and leaving by the
// chair's decision.
PickList {
    id: root

    required property var desk
    property var person: ({ "key": "", "name": "", "where": "", "excluded": false, "group": "", "standing": "",
        "supports": "", "part": "", "keptOut": "", "inRunning": false })

    // What needs more words than a tap, by the name of its act.
    signal actAsked(string act, string person)

    readonly property var places: [
        { "key": "in", "text": qsTr("In the room"), "glyph": "person" },
        { "key": "where", "text": qsTr("By video, by telephone, in another room…"), "glyph": "screen" },
        { "key": "waiting", "text": qsTr("Waiting outside"), "glyph": "clock" },
        { "key": "out", "text": qsTr("Stepped out"), "glyph": "door" },
        { "key": "left", "text": qsTr("Left the building"), "glyph": "arrow" }
    ]
    readonly property bool professional: person.standing === "professional"
    readonly property bool byName: ["family", "child", "observer"].includes(person.standing)
    readonly property var acts: [
        { "key": "floor", "text": qsTr("Give the floor"), "glyph": "speak", "on": person.inRunning && desk.may.GiveFloor === true },
        { "key": "back", "text": qsTr("Let back in…"), "glyph": "undo",
            "on": person.excluded && desk.may.EndExclusion === true },
        { "key": "admit", "text": qsTr("Admit to a part…"), "glyph": "people", "on": byName && desk.may.Admit === true },
        { "key": "letin", "text": qsTr("Let into a part again…"), "glyph": "people",
            "on": person.keptOut !== "" && desk.may.LetIn === true },
        { "key": "keepout", "text": qsTr("Keep out of a part…"), "glyph": "off", "on": professional && desk.may.KeepOut === true },
        { "key": "connection", "text": qsTr("Has a personal connection…"), "glyph": "people",
            "on": professional && !connections.rows.some(one => one.personId === person.key)
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
        else if (key === "where" || acts.some(act => act.key === key))
            root.actAsked(key, person.key)
        else
            desk.ask("MarkPresence", { "person": person.key, "where": key })
    }

    readonly property Book connections: Book {
        model: root.desk.connections
    }

    options: root.places.concat(root.acts.filter(act => act.on))
    current: root.person.where === "remote" ? "where" : root.person.where
    purpose: root.person.name
    onChose: key => root.carryOut(key)
}
