import QtQml
import Waymark.Controls

// Who and what is meant: first names, the chair, and the children a line is about.
QtObject {
    id: root

    required property var desk
    readonly property Book people: Book {
        model: root.desk.people
    }
    readonly property Book children: Book {
        model: root.desk.children
    }
    readonly property string chair: {
        const row = people.rows.find(person => person.group === "office" && person.role.includes("chair"))
        return row ? row.known : qsTr("the chair")
    }
    readonly property var speaker: people.rows.find(person => person.key === root.desk.now.speakerId) ?? null
    // Each child, all of them, the meeting: words to choose from and what is sent for them.
    readonly property var abouts: {
        const all = children.rows.map(child => ({ "text": child.known, "about": root.aboutThese([child.key]) }))
        if (all.length > 1)
            all.push({ "text": all.length === 2 ? qsTr("Both") : qsTr("All"), "about": everyChild })
        return all
    }
    readonly property var everyChild: aboutThese(children.rows.map(child => child.key))
    readonly property var meeting: ({ "meeting": true, "children": [] })

    function aboutThese(keys: var): var {
        return keys.length > 0 ? { "meeting": false, "children": keys } : { "meeting": true, "children": [] }
    }
    function first(name: string): string {
        const row = people.rows.find(person => person.name === name)
        return row ? row.known : name
    }
    function child(key: string): string {
        const row = children.rows.find(one => one.key === key)
        return row ? row.known : ""
    }
    // What a line says it is about ("Jack", "both", "the meeting"), as it is sent.
    function aboutOf(text: string): var {
        const named = children.rows.filter(child => text === "both" || text === "all" || text.split(/, | and /)
            .includes(child.known))
        return aboutThese(named.map(child => child.key))
    }
}
