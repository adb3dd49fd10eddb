import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A person with one button that marks where they are.
Item {
    id: root

    required property var desk
    required property var person
    required property string place
    required property string placeSay
    property Tokens look: Theme.now
    readonly property bool placed: person.where === place

    implicitHeight: row.implicitHeight + 14

    Rule {
        width: parent.width
        look: root.look
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        width: parent.width - 32
        spacing: 12

        Avatar {
            initials: root.person.initials
            name: root.person.name
            warm: root.person.group === "family"
            look: root.look

            Accessible.ignored: true
        }

        Words {
            text: root.person.name
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
        }

        Words {
            text: root.person.where === "in" || root.person.where === "remote" ? qsTr("in the room")
                : root.person.where === "waiting" ? qsTr("waiting since %1").arg(root.person.since)
                : root.person.where === "out" ? qsTr("stepped out at %1").arg(root.person.since)
                : root.person.where === "left" ? qsTr("left at %1").arg(root.person.since) : qsTr("not here yet")
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        Icon {
            visible: root.placed
            name: "check"
            size: Math.round(18 * Theme.step)
            color: root.look.well
        }

        ActButton {
            visible: !root.placed
            text: root.placeSay
            spoken: qsTr("%1: %2").arg(root.person.name).arg(root.placeSay)
            type: Theme.laptop.second
            least: 36
            look: root.look
            onClicked: root.desk.ask("MarkPresence", { "person": root.person.key, "where": root.place })
        }
    }
}
