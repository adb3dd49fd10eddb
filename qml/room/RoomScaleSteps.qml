pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The numbers there are to choose from, and what the two ends mean.
Item {
    id: root

    required property string atNought
    required property string atTen
    readonly property real each: width / 11

    implicitHeight: ends.y + ends.height
    height: implicitHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A line from 0, %1, to 10, %2").arg(atNought).arg(atTen)

    Repeater {
        model: 11

        delegate: Rectangle {
            id: step

            required property int index

            x: root.each * index
            y: 8
            width: root.each - 16
            height: Theme.room.body.leading * 1.7
            radius: Theme.room.radius
            color: Theme.light.sunken
            border.width: 3
            border.color: Theme.light.edge

            Words {
                anchors.centerIn: parent
                text: step.index
                type: Theme.room.body
                look: Theme.light
                strong: true
                wrapMode: Text.NoWrap

                Accessible.ignored: true
            }
        }
    }

    Item {
        id: ends

        y: Theme.room.body.leading * 1.7 + 20
        width: parent.width
        height: Theme.room.body.leading

        Words {
            text: root.atNought
            type: Theme.room.body
            look: Theme.light

            Accessible.ignored: true
        }
        Words {
            anchors.right: parent.right
            anchors.rightMargin: 16
            text: root.atTen
            type: Theme.room.body
            look: Theme.light

            Accessible.ignored: true
        }
    }
}
