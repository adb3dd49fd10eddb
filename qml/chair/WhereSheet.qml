import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Where somebody takes part: another room, by video, by telephone.
AskSheet {
    id: root

    property string person: ""
    property int way: 0
    readonly property string name: (people.find(person) ?? { "name": "" }).name

    function mark(who: string) {
        person = busy ? person : who
        begin()
    }

    command: "MarkPresence"
    fields: ({ "person": person, "where": way === 0 ? "in" : "remote",
        "room": room.text.trim() !== "" ? room.text.trim() : way === 1 ? qsTr("by video") : way === 2 ? qsTr("by telephone") : "" })
    missing: way === 0 && room.text.trim() === "" ? qsTr("Write which room") : ""
    foresees: true
    first: ways
    boxes: ({ "room": room })
    title: qsTr("Where %1 takes part").arg(name)
    glyph: "screen"
    actText: qsTr("Mark %1 there").arg(name)
    onEmptied: {
        room.text = ""
        way = 1
    }

    Book {
        id: people

        model: root.desk.people
    }

    Segments {
        id: ways

        labels: [qsTr("Another room"), qsTr("By video"), qsTr("By telephone")]
        spoken: qsTr("How")
        current: root.way
        look: root.look
        onChosen: index => root.way = index
        Layout.fillWidth: true
    }

    Field {
        id: room

        label: root.way === 0 ? qsTr("Which room") : qsTr("From where, if it matters")
        placeholder: root.way === 0 ? qsTr("Room 2") : ""
        maximumLength: 100
        look: root.look
        onAccepted: root.acted()
        Layout.fillWidth: true
    }
}
