pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The sheets of a running meeting, each made when it is first wanted and kept with its words.
Item {
    id: root

    required property var desk
    required property ChairActs acts
    property Tokens look: Theme.now
    property var made: ({})

    signal breakAsked
    signal excludeAsked(string person)
    signal findAsked

    function sheet(name: string): var {
        if (!made[name])
            made[name] = ({ "break": timed, "room": room, "office": office, "admit": admit, "where": where, "back": back,
                "follow": follow, "keys": keys, "who": who, "place": place })[name].createObject(root)
        return made[name]
    }
    function closeAll() {
        Object.values(made).forEach(sheet => sheet.close())
    }
    // One act about one person, by the name it has in the person's menu.
    function about(act: string, person: string) {
        if (act === "admit" || act === "keepout" || act === "letin")
            sheet("admit").decide(({ "admit": "Admit", "keepout": "KeepOut", "letin": "LetIn" })[act], person)
        else if (act === "where")
            sheet("where").mark(person)
        else if (act === "back")
            sheet("back").letIn(person)
        else if (act === "follow")
            sheet("follow").follow(person)
    }

    Connections {
        target: root.desk

        function onLobbyChanged() {
            if (root.desk.lobby)
                root.closeAll()
        }
    }

    Book {
        id: people

        model: root.desk.people
    }

    Component {
        id: timed

        BreakSheet {
            desk: root.desk
            look: root.look
            onNowAsked: root.breakAsked()
        }
    }

    Component {
        id: room

        RoomSheet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: office

        HandOverSheet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: admit

        AdmitSheet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: where

        WhereSheet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: back

        BackSheet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: follow

        FollowSheet {
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: keys

        KeysSheet {
            acts: root.acts
            look: root.look
            onActed: {
                close()
                root.findAsked()
            }
        }
    }

    // Who is to be excluded, found by writing a few letters.
    Component {
        id: who

        ActFinder {
            title: qsTr("Who is to be excluded?")
            acts: people.rows.filter(one => one.group !== "office" && !one.excluded
                && (one.inRunning || root.desk.now.what === "none"))
                .map(one => ({ "key": one.key, "text": one.name, "under": one.role, "glyph": "person" }))
            look: root.look
            onChose: key => root.excludeAsked(key)
        }
    }

    // Whoever comes, steps out or leaves, by keyboard alone.
    Component {
        id: place

        PlaceFinder {
            desk: root.desk
            look: root.look
            onActAsked: (act, person) => root.about(act, person)
        }
    }
}
