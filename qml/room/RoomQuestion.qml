import QtQuick
import Waymark.Theme
import Waymark.Controls

// A question that is answered unseen. How many answers are in is said only where that may be known (-1: it may not).
RoomCard {
    id: root

    required property string title
    required property string question
    required property int given
    // What comes after; it gives way where the question needs the room.
    required property string then
    // What stands below the question, a scale's line for instance.
    default property alias more: extra.data
    readonly property bool long_: title.length > 64
    readonly property real above: asked.height + (question !== "" ? quoted.height + 20 : 0) + (extra.height > 0 ? extra.height + 20 : 0)
        + 20

    Column {
        id: column

        x: 64
        y: Math.max(16, Math.min(56, ((strip.visible ? strip.y : root.height) - height) / 2))
        width: parent.width - 2 * x
        spacing: 20

        Heading {
            id: asked

            width: parent.width
            text: root.title
            type: root.long_ ? Theme.room.lead : Theme.room.hero
            look: Theme.light
        }

        Words {
            id: quoted

            width: parent.width
            visible: root.question !== ""
            text: qsTr("\u201c%1\u201d").arg(root.question)
            type: Theme.room.body
            look: Theme.light
        }

        Item {
            id: extra

            width: parent.width
            height: childrenRect.height
            visible: height > 0
        }

        Words {
            id: note

            width: parent.width
            visible: root.above + implicitHeight + 32 <= root.height
            text: root.given >= 0 ? qsTr("%1 are in. We will show them all together.").arg(root.given)
                : qsTr("We will show them all together.")
            type: Theme.room.body
            look: Theme.light
            quiet: true
        }
    }

    HalfRound {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        height: words.implicitHeight + 56
        visible: column.height + height + 48 <= root.height
        radius: Theme.room.cardRadius
        roundTop: false
        color: Theme.light.accentTint

        Icon {
            x: 64
            anchors.verticalCenter: parent.verticalCenter
            name: "chat"
            size: 72
            color: Theme.light.accent
        }

        Words {
            id: words

            x: 172
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - 64
            text: root.then
            type: Theme.room.body
            look: Theme.light
        }
    }
}
