import QtQuick
import Waymark.Theme
import Waymark.Controls

// Where we are: now, next, and the path of this family's own agenda. What comes next is said where both have room on one
// line; what is now is said whole, on two lines if it needs them.
Item {
    id: root

    required property var now
    readonly property real between: 26

    implicitHeight: path.y + path.height

    Rectangle {
        id: pill

        width: nowWords.implicitWidth + 60
        height: Theme.room.small.leading + 12
        radius: height / 2
        color: Theme.light.accent

        Words {
            id: nowWords

            anchors.centerIn: parent
            text: qsTr("Now")
            type: Theme.room.small
            look: Theme.light
            strong: true
            color: Theme.light.overAccent
        }
    }

    Words {
        id: here

        anchors.left: pill.right
        anchors.leftMargin: root.between
        y: (pill.height - Theme.room.small.leading) / 2
        width: root.width - pill.width - root.between
        text: root.now.plain ?? ""
        type: Theme.room.small
        look: Theme.light
        strong: true
    }

    Words {
        id: next

        anchors.right: parent.right
        y: here.y
        visible: (root.now.nextPlain ?? "") !== ""
            && pill.width + hereWidth.advanceWidth + implicitWidth + 4 * root.between < root.width
        text: qsTr("Next: %1").arg(root.now.nextPlain ?? "")
        type: Theme.room.small
        look: Theme.light
        quiet: true
        wrapMode: Text.NoWrap
    }

    TextMetrics {
        id: hereWidth

        font: here.font
        text: here.text
    }

    PathBar {
        id: path

        y: Math.max(pill.height, here.y + here.implicitHeight) + 22
        width: parent.width
        steps: root.now.steps ?? 0
        current: (root.now.step ?? 0) - 1
        look: Theme.light
    }
}
