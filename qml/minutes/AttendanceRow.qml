pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One person with every place they can be; the arrow keys walk the places, Enter marks one.
RowLayout {
    id: root

    required property var desk
    required property var person
    property bool first: false
    property Tokens look: Theme.now
    readonly property Places places: Places {}
    readonly property string standing: person.excluded ? qsTr("excluded")
        : person.where === "expected" ? qsTr("not here yet") : person.where === "report" ? qsTr("sent a report") : ""

    spacing: 10

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true
        Layout.preferredWidth: 200

        Words {
            text: root.person.name
            type: Theme.laptop.second
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Words {
            text: [root.person.role, root.person.supports !== "" ? qsTr("for %1").arg(root.person.supports) : "",
                root.standing].filter(words => words !== "").join(", ")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }

    Figures {
        text: ["expected", "report"].includes(root.person.where) ? "" : root.person.since
        type: Theme.laptop.second
        look: root.look
        quiet: true
        Layout.preferredWidth: 44
    }

    RowLayout {
        spacing: 6

        Repeater {
            model: root.places.list

            delegate: Tile {
                required property var modelData

                text: modelData.brief
                checked: root.person.where === modelData.key
                type: Theme.laptop.small
                ticked: false
                implicitHeight: 34
                look: root.look
                onClicked: root.desk.ask("MarkPresence", { "person": root.person.key, "where": modelData.key })

                Accessible.description: root.person.name
            }
        }
    }
}
