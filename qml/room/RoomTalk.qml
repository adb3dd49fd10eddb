import QtQuick
import Waymark.Theme
import Waymark.Controls

// While people talk: who is speaking, and the way through this meeting, what is behind us and what is to come.
Item {
    id: root

    required property var desk
    readonly property string speaker: desk.now.speaker ?? ""

    RoomCard {
        id: said

        visible: root.speaker !== ""
        width: Math.round(root.width * 0.46)
        height: parent.height
        color: Theme.light.accentTint

        RoomLines {
            x: 56
            y: 32
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            spacing: 18
            centred: true

            Item {
                implicitHeight: now.implicitHeight + 8

                Icon {
                    id: bubble

                    anchors.verticalCenter: now.verticalCenter
                    name: "chat"
                    size: 72
                    color: Theme.light.accent
                }
                Words {
                    id: now

                    x: bubble.width + 24
                    width: parent.width - x
                    text: qsTr("Speaking now")
                    type: Theme.room.body
                    look: Theme.light
                    strong: true
                    color: Theme.light.accent
                }
            }
            Heading {
                text: root.speaker
                type: Theme.room.title
                look: Theme.light
            }
            Words {
                visible: text !== ""
                text: root.desk.now.speakerRole ?? ""
                type: Theme.room.body
                look: Theme.light
            }
        }
    }

    RoomCard {
        x: said.visible ? said.width + 24 : 0
        width: parent.width - x
        height: parent.height

        RoomAgenda {
            anchors.fill: parent
            anchors.margins: 32
            steps: root.desk.agenda
        }
    }
}
