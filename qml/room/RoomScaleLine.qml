pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The line from 0 to 10, what its ends mean, and on it a dot for each mark; equal marks stand beside each other.
Item {
    id: root

    required property var marks
    required property string atNought
    required property string atTen
    readonly property real dot: 34
    readonly property real cell: width / 11
    readonly property real dotsHeight: marks.length > 0 ? dot + 10 : 0

    implicitHeight: dotsHeight + 16 + 2 * Theme.room.small.leading
    height: implicitHeight

    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A line from 0, %1, to 10, %2, with the marks %3").arg(atNought).arg(atTen).arg(marks.join(", "))

    Repeater {
        model: root.marks

        delegate: Rectangle {
            required property int index
            required property int modelData
            readonly property int same: root.marks.filter(one => one === modelData).length
            readonly property int before: root.marks.slice(0, index).filter(one => one === modelData).length
            readonly property real apart: Math.min(root.dot + 4, (root.cell - root.dot) / Math.max(1, same - 1))

            x: root.cell * (modelData + 0.5) - width / 2 + (before - (same - 1) / 2) * apart
            width: root.dot
            height: root.dot
            radius: root.dot / 2
            color: Theme.light.accent
            border.width: 2
            border.color: Theme.light.surface

            Accessible.ignored: true
        }
    }

    Rectangle {
        id: bar

        x: root.cell / 2
        y: root.dotsHeight
        width: root.width - root.cell
        height: 8
        radius: 4
        color: Theme.light.edge
    }

    Repeater {
        model: 11

        delegate: Words {
            required property int index

            x: root.cell * (index + 0.5) - width / 2
            y: root.dotsHeight + 14
            text: index
            type: Theme.room.small
            look: Theme.light
            strong: root.marks.includes(index)
            quiet: root.marks.length > 0 && !strong
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }

    component End: Words {
        y: root.dotsHeight + 12 + Theme.room.small.leading
        type: Theme.room.small
        look: Theme.light
        quiet: true
        wrapMode: Text.NoWrap

        Accessible.ignored: true
    }
    End {
        x: root.cell / 2 - 12
        text: root.atNought
    }
    End {
        anchors.right: parent.right
        anchors.rightMargin: root.cell / 2 - 24
        text: root.atTen
    }
}
