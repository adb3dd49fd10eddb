import QtQml
import Waymark.Controls

// Who and what a line can be about: the people of this part with the two letters they are picked by, the children,
// the kinds and the widths.
QtObject {
    id: root

    required property var desk
    readonly property string letter: desk.now.part ?? ""
    readonly property bool section: desk.now.what === "section"

    readonly property var people: coded(personBook.rows.filter(person => person.inRunning))
    readonly property var children: childBook.rows.map(child => ({ "key": child.key, "text": child.known }))
    // A child, all of them, or the meeting; the meeting is said, never assumed.
    readonly property var abouts: children.concat(children.length > 1
        ? [{ "key": "all", "text": children.length === 2 ? children.map(child => child.text).join(qsTr(" and "))
            : qsTr("All the children") }] : [],
        [{ "key": "meeting", "text": qsTr("The meeting") }])
    readonly property var kinds: [
        { "key": "fact", "text": qsTr("Fact"), "glyph": "kfact", "under": "Ctrl 1" },
        { "key": "opinion", "text": qsTr("Opinion"), "glyph": "chat", "under": "Ctrl 2" },
        { "key": "allegation", "text": qsTr("Allegation"), "glyph": "question", "under": "Ctrl 3" }
    ]
    readonly property var columns: [
        { "key": "well", "text": qsTr("Going well"), "glyph": "sun" },
        { "key": "worry", "text": qsTr("Worried about"), "glyph": "cloud" },
        { "key": "need", "text": qsTr("Needs to happen"), "glyph": "sign" }
    ]
    // From wide to narrow. In a confidential section the widest are the professionals.
    readonly property var widths: everyWidth.slice(section ? 1 : 0)
    readonly property var everyWidth: [
        { "key": "everyone", "text": letter !== "" ? qsTr("Part %1").arg(letter) : qsTr("Everyone here"),
            "brief": letter !== "" ? qsTr("Part %1").arg(letter) : qsTr("Everyone"),
            "mark": letter !== "" ? "part" + letter : "everyone" },
        { "key": "professionals", "text": qsTr("Professionals only"), "brief": qsTr("Professionals"),
            "mark": "professionals", "under": "Alt P" },
        { "key": "offices", "text": qsTr("Chair and minute-taker"), "brief": qsTr("Chair, minutes"),
            "mark": "chairminutes", "under": "Alt M" }
    ]

    // Two people with the same initials need different letters: the second is called by the next of their name.
    function coded(rows: var): var {
        const taken = {}
        return rows.map(person => {
            const first = person.initials.charAt(0).toUpperCase()
            const others = Array.from(person.name.toUpperCase()).filter(one => one !== one.toLowerCase())
            const tries = [person.initials.toUpperCase()].concat(others.map(one => first + one))
            const code = tries.find(one => one.length === 2 && !taken[one]) ?? person.initials
            taken[code] = true
            return { "key": person.key, "code": code, "name": person.name, "known": person.known, "role": person.role,
                "here": person.where === "in" || person.where === "remote" }
        })
    }
    function person(key: string): var {
        return people.find(one => one.key === key) ?? null
    }
    function about(key: string): var {
        return { "meeting": key === "meeting",
            "children": key === "all" ? children.map(child => child.key) : key === "meeting" || key === "" ? [] : [key] }
    }
    // The width to send: no wider than what may be said here.
    function narrowed(key: string): var {
        return widths.find(width => width.key === key) ?? widths[0]
    }

    readonly property Book personBook: Book {
        model: root.desk.people
    }
    readonly property Book childBook: Book {
        model: root.desk.children
    }
}
