pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// Before anything is said: what this is, whom it is about, and who is who, where the chair wishes that.
Item {
    id: root

    required property var desk
    readonly property bool names: desk.now.names === true
    readonly property string children_: listed(desk.children.all.map(one => one.known))

    function listed(names: var): string {
        return names.length < 2 ? names.join("") : qsTr("%1 and %2").arg(names.slice(0, -1).join(", ")).arg(names.slice(-1)[0])
    }

    Rectangle {
        id: panel

        width: root.names ? Math.round(root.width * 0.42) : root.width
        height: parent.height
        radius: Theme.room.cardRadius
        color: Theme.light.accent

        Column {
            anchors.verticalCenter: parent.verticalCenter
            x: 64
            width: parent.width - 2 * x
            spacing: root.names ? 24 : 36

            component Said: Words {
                width: parent.width
                type: root.names ? Theme.room.body : Theme.room.lead
                look: Theme.light
                color: Theme.light.overAccent
                visible: text !== ""
                horizontalAlignment: root.names ? Text.AlignLeft : Text.AlignHCenter
            }

            Heading {
                width: parent.width
                text: qsTr("Welcome")
                type: root.names ? Theme.room.hero : Theme.room.vast
                look: Theme.light
                color: Theme.light.overAccent
                horizontalAlignment: root.names ? Text.AlignLeft : Text.AlignHCenter
            }
            Said {
                text: root.children_ !== "" ? qsTr("Today we talk about %1.").arg(root.children_) : ""
                type: root.names ? Theme.room.lead : Theme.room.title
            }
            Said {
                text: root.desk.meeting
            }
            Said {
                text: [root.desk.date, root.desk.place].filter(one => one !== "").join("\n")
            }
        }
    }

    RoomCard {
        id: card

        visible: root.names
        x: panel.width + 24
        width: parent.width - x
        height: parent.height

        Heading {
            id: title

            x: 40
            y: 28
            text: qsTr("Who is here")
            type: Theme.room.title
            look: Theme.light
        }

        RoomLines {
            x: 40
            y: title.y + title.height + 12
            width: parent.width - 80
            height: parent.height - y - 24

            Repeater {
                model: root.desk.people

                delegate: RoomPerson {}
            }
        }
    }
}
