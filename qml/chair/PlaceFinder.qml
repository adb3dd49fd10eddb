import QtQuick
import Waymark.Controls

// Marks where somebody is, or who has the floor, without the mouse: a few letters of the name, then of the rest.
ActFinder {
    id: root

    required property var desk
    readonly property var places: [
        { "key": "in", "text": qsTr("in the room"), "glyph": "person" },
        { "key": "out", "text": qsTr("steps out"), "glyph": "door" },
        { "key": "left", "text": qsTr("leaves"), "glyph": "arrow" },
        { "key": "waiting", "text": qsTr("waits outside"), "glyph": "clock" },
        { "key": "where", "text": qsTr("by video, telephone or another room…"), "glyph": "screen" }
    ]
    readonly property var speaking: desk.may.GiveFloor !== true ? []
        : [{ "key": "floor", "text": qsTr("has the floor"), "glyph": "speak" }]

    signal actAsked(string act, string person)

    readonly property Book people: Book {
        model: root.desk.people
    }

    title: qsTr("Who, and where?")
    none: qsTr("Nobody can be marked just now: no part of the conference is in.")
    acts: people.rows.filter(one => one.inRunning || one.where === "in" || one.where === "remote")
        .reduce((all, one) => all.concat(places.filter(place => place.key !== one.where)
            .concat(one.inRunning && !one.speaking ? speaking : [])
            .map(place => ({ "key": place.key + " " + one.key, "text": qsTr("%1 %2").arg(one.name).arg(place.text),
                "glyph": place.glyph }))), [])
    onChose: key => {
        const [place, person] = key.split(" ")
        if (place === "where")
            root.actAsked(place, person)
        else if (place === "floor")
            desk.ask("GiveFloor", { "person": person })
        else
            desk.ask("MarkPresence", { "person": person, "where": place })
    }
}
