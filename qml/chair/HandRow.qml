import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One raised hand: the floor, another place in the order, or down again.
ColumnLayout {
    id: root

    required property string key
    required property string name
    required property string wish
    required property string at
    required property string personId
    required property var desk
    property bool first: false
    property Tokens look: Theme.now

    signal earlierAsked

    // The arrow that moved it here; where it cannot go on, the floor.
    function take() {
        (first ? floor : up).forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 6

    RowLayout {
        spacing: 8

        Icon {
            name: root.wish === "pause" ? "cup" : root.wish === "help" ? "heart" : "hand"
            size: Math.round(18 * Theme.step)
            color: root.look.accent
        }

        Words {
            text: (root.wish === "pause" ? qsTr("%1 needs a break")
                : root.wish === "help" ? qsTr("%1 needs help") : qsTr("%1 wants to speak")).arg(root.name)
            type: Theme.laptop.second
            look: root.look
            strong: true
            Layout.fillWidth: true
        }

        Words {
            text: root.at
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
        }

        // One arrow makes any order.
        ActButton {
            id: up

            visible: !root.first
            glyph: "down"
            rotation: 180
            spoken: qsTr("%1 speaks earlier").arg(root.name)
            kind: ActButton.Kind.Quiet
            least: 34
            look: root.look
            onClicked: root.earlierAsked()
        }
    }

    RowLayout {
        spacing: 6

        ActButton {
            id: floor

            text: qsTr("Give the floor")
            spoken: qsTr("Give the floor to %1").arg(root.name)
            type: Theme.laptop.second
            least: 34
            look: root.look
            onClicked: root.desk.ask("GiveFloor", { "person": root.personId })
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Hand down")
            spoken: qsTr("Take the hand of %1 down").arg(root.name)
            type: Theme.laptop.second
            least: 34
            look: root.look
            onClicked: root.desk.ask("LowerHand", { "hand": root.key })
            Layout.fillWidth: true
        }
    }
}
