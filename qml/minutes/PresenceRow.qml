import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One person: name, role, since when. A press marks where they are now.
Pressable {
    id: root

    required property var desk
    required property var person
    property bool compact: false
    property Tokens look: Theme.now
    readonly property bool me: person.key === desk.myId
    readonly property string bound: person.supports !== "" ? qsTr("for %1").arg(person.supports) : ""
    readonly property string role: me ? qsTr("you") : [person.role, bound].filter(words => words !== "").join(", ")
    readonly property string whereSay: ({ "expected": qsTr("not here yet"), "waiting": qsTr("waiting"), "in": "",
        "remote": qsTr("by video"), "out": qsTr("out"), "left": qsTr("left"), "report": qsTr("in writing") })[person.where] ?? ""
    readonly property string at: ["expected", "report"].includes(person.where) ? "" : person.since

    text: person.name + ", " + role
    implicitHeight: Math.max(compact ? 27 : 30, Theme.laptop.second.leading + 8)
    onClicked: menu.open()

    Accessible.description: [whereSay !== "" ? whereSay : qsTr("in the room"), at,
        person.excluded ? qsTr("excluded") : ""].filter(words => words !== "").join(", ")

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        radius: Theme.laptop.radius
        color: root.look.accentTint
        visible: root.hovered || root.down
    }

    RowLayout {
        anchors.fill: parent
        spacing: 5

        Icon {
            visible: root.person.excluded
            name: "warn"
            size: 16
            color: root.look.danger
        }

        Words {
            text: root.person.name
            type: Theme.laptop.second
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: Math.min(Math.ceil(implicitWidth), 150)

            Accessible.ignored: true
        }

        Words {
            text: root.role
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.minimumWidth: 20

            Accessible.ignored: true
        }

        Words {
            visible: text !== ""
            text: root.whereSay
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        Figures {
            visible: text !== ""
            text: root.at
            type: Theme.laptop.second
            look: root.look
            quiet: true

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }

    PickList {
        id: menu

        options: root.places.list
        current: root.person.where
        purpose: root.person.name
        look: root.look
        onChose: key => root.desk.ask("MarkPresence", { "person": root.person.key, "where": key })
    }

    readonly property Places places: Places {}
}
