import QtQml
import Waymark.Controls

// The lists that forms choose from: columns, kinds of statement, children, people.
QtObject {
    id: root

    required property var desk

    readonly property var columns: [
        { "key": "well", "text": qsTr("Going well"), "glyph": "sun", "brief": qsTr("Well") },
        { "key": "worry", "text": qsTr("Worried about"), "glyph": "cloud", "brief": qsTr("Worry") },
        { "key": "need", "text": qsTr("Needs to happen"), "glyph": "sign", "brief": qsTr("Need") }
    ]
    readonly property var statements: [
        { "key": "fact", "text": qsTr("Line of the record: fact"), "glyph": "kfact", "brief": qsTr("Fact") },
        { "key": "opinion", "text": qsTr("Line of the record: opinion"), "glyph": "chat", "brief": qsTr("Opinion") },
        { "key": "allegation", "text": qsTr("Line of the record: allegation"), "glyph": "question",
            "brief": qsTr("Allegation") }
    ]
    readonly property var harms: [
        { "key": "neglect", "text": qsTr("Neglect") }, { "key": "physical", "text": qsTr("Physical") },
        { "key": "sexual", "text": qsTr("Sexual") }, { "key": "emotional", "text": qsTr("Emotional") }
    ]
    readonly property var grounds: [
        { "key": "violence", "text": qsTr("Violence or threats") },
        { "key": "abuse", "text": qsTr("Domestic abuse") },
        { "key": "disruption", "text": qsTr("Likely disruption") },
        { "key": "conflict", "text": qsTr("Conflict between family members") },
        { "key": "prejudice", "text": qsTr("Serious prejudice to the child") },
        { "key": "intoxication", "text": qsTr("Intoxication") },
        { "key": "child-asks", "text": qsTr("The child asks for it") },
        { "key": "confidential", "text": qsTr("Another person's information") }
    ]
    readonly property var sections: [
        { "key": "care", "text": qsTr("Who cares for them") },
        { "key": "action", "text": qsTr("What will happen") },
        { "key": "visits", "text": qsTr("Visits") },
        { "key": "contingency", "text": qsTr("If things go wrong") },
        { "key": "group", "text": qsTr("Core group") },
        { "key": "review", "text": qsTr("Review") }
    ]
    readonly property var children: childBook.rows.map(child => ({ "key": child.key, "text": child.known }))
    readonly property var people: personBook.rows.filter(person => person.inRunning).map(person => ({
        "key": person.key, "text": person.name, "brief": person.known, "under": person.role }))
    readonly property var family: personBook.rows.filter(person => person.inRunning && person.standing === "family")
        .map(person => ({ "key": person.key, "text": person.name, "brief": person.known }))
    // A child, all of them, or the meeting; the meeting is said, never assumed.
    readonly property var abouts: children.concat(children.length > 1
        ? [{ "key": "all", "text": children.length === 2 ? qsTr("Both") : qsTr("All") }] : [],
        [{ "key": "meeting", "text": qsTr("The meeting") }])

    function about(key: string): var {
        return { "meeting": key === "meeting",
            "children": key === "all" ? children.map(child => child.key) : key === "meeting" || key === "" ? [] : [key] }
    }

    readonly property Book childBook: Book {
        model: root.desk.children
    }
    readonly property Book personBook: Book {
        model: root.desk.people
    }
}
