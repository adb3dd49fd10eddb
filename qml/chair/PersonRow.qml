import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One person and where they are; a press opens what can be marked or done.
Pressable {
    id: root

    required property var person
    property bool compact: false
    property bool since: false
    property Tokens look: Theme.now
    readonly property string bound: person.supports !== "" ? qsTr("for %1").arg(person.supports) : ""
    readonly property string role: [person.role, bound].filter(words => words !== "").join(", ")
    readonly property bool dark: person.device === "not-blanked"
    readonly property string whereSay: ({ "expected": qsTr("not here yet"), "waiting": qsTr("waiting"),
        "in": person.room !== "" ? person.room : qsTr("in the room"),
        "remote": person.room !== "" ? person.room : qsTr("by video"), "out": qsTr("stepped out"), "left": qsTr("left"),
        "report": qsTr("in writing") })[person.where] ?? ""

    text: person.name + ", " + role
    implicitHeight: Math.max(compact ? 29 : 38, Theme.laptop.body.leading + 7, row.implicitHeight + 2)

    Accessible.description: person.speaking ? whereSay + ", " + qsTr("speaking") : whereSay

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -6
        anchors.rightMargin: -6
        radius: Theme.laptop.radius
        color: root.look.accentTint
        visible: root.hovered || root.down
    }

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 10

        Avatar {
            initials: root.person.initials
            name: root.person.name
            warm: root.person.group === "family"
            size: root.compact ? 25 : 30
            look: root.look

            Accessible.ignored: true
        }

        Words {
            text: root.person.name
            type: Theme.laptop.second
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.preferredWidth: Math.ceil(implicitWidth)
            Layout.maximumWidth: 180 * Theme.step
            Layout.minimumWidth: Math.min(180, Math.ceil(implicitWidth))

            Accessible.ignored: true
        }

        Words {
            visible: !root.since
            text: root.role
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
            Layout.minimumWidth: 24
            Layout.leftMargin: -5

            Accessible.ignored: true
        }

        Icon {
            visible: root.person.speaking
            name: "speak"
            size: Math.round(18 * Theme.step)
            color: root.look.accent
        }

        Icon {
            visible: root.dark
            name: "off"
            size: Math.round(18 * Theme.step)
            color: root.look.danger
        }

        Words {
            visible: root.since || root.person.where === "remote" || root.person.room !== ""
            text: root.person.where === "remote" || root.person.room !== "" ? root.whereSay
                : root.person.since !== "" && !["expected", "report"].includes(root.person.where)
                ? root.whereSay + " " + root.person.since : root.whereSay
            type: Theme.laptop.small
            look: root.look
            quiet: true
            horizontalAlignment: root.since ? Text.AlignRight : Text.AlignLeft
            wrapMode: root.since ? Text.Wrap : Text.NoWrap
            Layout.fillWidth: root.since

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
