import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One person who must step out before a confidential section: what their tablet shows, and whether they are out.
Rectangle {
    id: root

    required property var desk
    required property var person
    property bool first: false
    property Tokens look: Theme.now
    readonly property bool inside: person.where === "in" || person.where === "remote"
    readonly property bool dark: person.device === "not-blanked"
    readonly property string tablet: dark ? qsTr("Tablet: no answer")
        : person.device === "here" ? (inside ? qsTr("Tablet on") : qsTr("Tablet cleared")) : qsTr("No tablet")
    readonly property color tabletInk: dark ? look.danger : person.device === "here" && !inside ? look.well : look.ink2

    implicitHeight: Math.max(50, row.implicitHeight + 12)
    color: inside || dark ? look.dangerTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: person.name + ", " + person.role + ". " + tablet

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        width: parent.width - 32
        spacing: 12

        Avatar {
            initials: root.person.initials
            name: root.person.name
            warm: true
            look: root.look

            Accessible.ignored: true
        }

        ColumnLayout {
            spacing: 0
            Layout.preferredWidth: 3
            Layout.fillWidth: true

            Words {
                text: root.person.name
                look: root.look
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: root.person.supports !== "" ? qsTr("%1, goes with %2")
                    .arg(root.person.role).arg(root.person.supports)
                    : root.person.role
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        RowLayout {
            spacing: 8
            Layout.preferredWidth: 2
            Layout.fillWidth: true

            Icon {
                name: root.dark ? "off" : "tablet"
                size: Math.round(17 * Theme.step)
                color: root.tabletInk
            }

            Words {
                text: root.tablet
                type: Theme.laptop.second
                look: root.look
                strong: true
                color: root.tabletInk
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        RowLayout {
            visible: !root.inside
            spacing: 8

            Icon {
                name: "check"
                size: Math.round(17 * Theme.step)
                color: root.look.well
            }

            Words {
                text: root.person.since !== "" ? qsTr("Out at %1").arg(root.person.since) : qsTr("Out")
                type: Theme.laptop.second
                look: root.look
                strong: true
                color: root.look.well
                wrapMode: Text.NoWrap
            }
        }

        ActButton {
            id: goes

            visible: root.inside
            text: qsTr("%1 is out").arg(root.person.known)
            kind: root.first ? ActButton.Kind.Filled : ActButton.Kind.Outlined
            look: root.look
            onClicked: {
                // The button goes with its person: the keyboard goes on to the next one.
                goes.nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
                root.desk.ask("MarkPresence", { "person": root.person.key, "where": "out" })
            }
        }
    }

    Rule {
        width: parent.width
        look: root.look
    }
}
