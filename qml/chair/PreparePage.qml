pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// Before anything has begun: what the conference is, who comes, what was handed in, the cards to join; first of all what is
// still missing, and the part to begin with. A section is made when it is first opened and kept, with what is half written.
FocusScope {
    id: root

    required property var desk
    required property bool compact
    property string section: "start"
    property Tokens look: Theme.now
    readonly property var made: ({})
    property GapPanel gap: null
    readonly property real side: Math.round((compact ? 244 : 276) * Math.min(Theme.step, 1.3))
    readonly property var sections: [
        { "key": "start", "text": qsTr("Ready to begin?"), "glyph": "check", "end": "" },
        { "key": "meeting", "text": qsTr("The conference"), "glyph": "cal", "end": "" },
        { "key": "children", "text": qsTr("Children"), "glyph": "heart", "end": count(desk.before.children) },
        { "key": "people", "text": qsTr("People"), "glyph": "people", "end": count(desk.before.people) },
        { "key": "parts", "text": qsTr("Parts and agenda"), "glyph": "move", "end": "" },
        { "key": "details", "text": qsTr("Protected details"), "glyph": "lock", "end": count(desk.before.details) },
        { "key": "reports", "text": qsTr("Reports"), "glyph": "paper", "end": count(desk.before.reports) },
        { "key": "met", "text": qsTr("Meetings before"), "glyph": "chat", "end": count(desk.before.met) },
        { "key": "letters", "text": qsTr("Letters"), "glyph": "pen", "end": count(desk.before.letters) },
        { "key": "requests", "text": qsTr("Requests to exclude"), "glyph": "door", "end": count(desk.requests) },
        { "key": "room", "text": qsTr("The room"), "glyph": "screen", "end": "" },
        { "key": "cards", "text": qsTr("Cards to join"), "glyph": "qr", "end": "" }
    ]
    readonly property var pages: ({ "start": startPage, "meeting": meetingPage, "children": childrenPage, "people": peoplePage,
        "parts": partsPage, "details": detailsPage, "reports": reportsPage, "met": metPage, "letters": lettersPage,
        "requests": requestsPage, "room": roomPage, "cards": cardsPage })

    signal excludeAsked(string person, string request)

    function count(rows: var): string {
        return rows.count > 0 ? rows.count : ""
    }
    // A component of this file is made here: a Loader may not, in another context (Qt 6.4).
    function page(key: string): var {
        if (!made[key]) {
            made[key] = pages[key].createObject(stage, { "width": stage.width, "height": stage.height })
            made[key].anchors.fill = stage
            made[key].visible = Qt.binding(() => root.section === key)
        }
        return made[key]
    }
    function go(key: string) {
        page(key)
        section = key
    }
    function goTo(key: string) {
        go(key)
        const there = page(key)
        if (there.take)
            there.take()
    }
    // The next section, or the one before.
    function step(by: int) {
        const next = sections[sections.findIndex(one => one.key === section) + by]
        if (next)
            goTo(next.key)
    }

    Component.onCompleted: page("start")

    Shortcut {
        sequences: ["Ctrl+PgDown"]
        enabled: root.visible
        onActivated: root.step(1)
    }

    Shortcut {
        sequences: ["Ctrl+PgUp"]
        enabled: root.visible
        onActivated: root.step(-1)
    }

    Book {
        id: missing

        model: root.desk.before.missing
    }

    PrepareNav {
        id: nav

        width: root.side
        height: root.height
        sections: root.sections
        current: root.section
        missing: missing.rows.map(row => row.section)
        look: root.look
        onChose: key => root.go(key)
    }

    Item {
        id: stage

        x: root.side
        width: root.width - root.side
        height: root.height
    }

    Component {
        id: startPage

        GapPanel {
            id: gapPanel

            desk: root.desk
            compact: root.compact
            look: root.look
            onRequestsAsked: root.goTo("requests")
            onSectionAsked: section => root.goTo(section)
            Component.onCompleted: root.gap = gapPanel
        }
    }

    Component {
        id: meetingPage

        PrepareMeeting {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: childrenPage

        PrepareChildren {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: peoplePage

        PreparePeople {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: partsPage

        PrepareParts {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: detailsPage

        PrepareDetails {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: reportsPage

        PrepareReports {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: metPage

        PrepareMet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: lettersPage

        PrepareLetters {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: requestsPage

        RequestsPanel {
            desk: root.desk
            look: root.look
            onExcludeAsked: (person, request) => root.excludeAsked(person, request)
            onClosed: root.goTo("start")
        }
    }

    Component {
        id: roomPage

        PrepareRoom {
            desk: root.desk
            look: root.look
            onCardAsked: seat => {
                root.goTo("cards")
                root.page("cards").show(seat)
            }
        }
    }

    Component {
        id: cardsPage

        CardsPage {
            desk: root.desk
            compact: root.compact
            look: root.look
        }
    }
}
