pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What tablets have sent and nobody has seen yet but the chair and the minute-taker.
Card {
    id: root

    required property var desk

    signal made(string record)

    visible: desk.waiting.count > 0
    tone: Card.Tone.AccentEdge
    padding: 1

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 10
            Layout.leftMargin: 14
            Layout.rightMargin: 14
            Layout.topMargin: 8
            Layout.bottomMargin: 8

            Words {
                text: qsTr("Waiting for you")
                look: root.look
                strong: true

                Accessible.role: Accessible.Heading
            }

            Badge {
                text: root.desk.waiting.count
                look: root.look
            }

            Item {
                Layout.fillWidth: true
            }

            Icon {
                name: "info"
                size: 16
                color: root.look.ink2
            }

            Words {
                text: qsTr("Nothing shows in the room until you put it there")
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
        }

        Repeater {
            model: root.desk.waiting

            delegate: WaitingRow {
                required property var model
                required property int index

                desk: root.desk
                offer: model
                first: index === 0
                last: index === root.desk.waiting.count - 1
                look: root.look
                onMade: record => root.made(record)
                Layout.fillWidth: true
            }
        }
    }
}
