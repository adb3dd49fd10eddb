pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Some of the people, under one title.
ColumnLayout {
    id: root

    required property var desk
    required property string title
    // Those who stand here, as rows of the list.
    required property var chosen
    readonly property int count: chosen.length
    property string countSay: count
    property bool compact: false
    property bool since: false
    property Tokens look: Theme.now

    signal actAsked(string act, string person)

    visible: count > 0
    spacing: 0

    // Placed by hand: a row of a layout that was hidden keeps old places (Qt 6.4).
    Item {
        implicitHeight: Theme.laptop.small.leading + (root.compact ? 4 : 8)
        Layout.fillWidth: true

        Words {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            text: root.title
            type: Theme.laptop.small
            look: root.look
            strong: true
            quiet: true
            wrapMode: Text.NoWrap

            Accessible.role: Accessible.Heading
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            anchors.right: parent.right
            text: root.countSay
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
        }
    }

    Repeater {
        model: root.desk.people

        delegate: PersonRow {
            id: slot

            required property int index

            visible: root.chosen.some(one => one.key === person.key)
            // From the plain copy: a row of the model itself is gone before its delegate is.
            person: book.rows[index] ?? ({ "key": "", "name": "", "known": "", "role": "", "agency": "", "initials": "",
                "where": "", "since": "", "group": "", "standing": "", "supports": "", "part": "", "device": "", "speaking": false,
                "excluded": false, "inRunning": false, "room": "", "keptOut": "" })
            compact: root.compact
            since: root.since
            look: root.look
            onClicked: menu.openAt(slot, person)
            Layout.fillWidth: true
        }
    }

    Book {
        id: book

        model: root.desk.people
    }

    PersonMenu {
        id: menu

        desk: root.desk
        look: root.look
        onActAsked: (act, person) => root.actAsked(act, person)
    }
}
