import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Why the line was not sent, in the server's own words, and the ways out of it. The words stay where they are.
Item {
    id: root

    required property string say
    required property PhraseFix fix
    property bool narrowable: false
    property bool compact: false
    property string standing: qsTr("This line has not been sent")
    property Tokens look: Theme.now
    readonly property bool found: fix.place !== null
    readonly property bool locked: fix.code === "protected-phrase"

    signal insteadAsked
    signal outAsked
    signal narrowAsked

    // 1, 2 and 3 as they are drawn.
    function take(number: int) {
        if (number === 1 && instead.visible)
            root.insteadAsked()
        else if (number === 2 && out.visible)
            root.outAsked()
        else if (number === 3 && narrow.visible)
            root.narrowAsked()
    }

    implicitHeight: column.implicitHeight + 24

    Accessible.role: Accessible.AlertMessage
    Accessible.name: say + " " + standing

    HalfRound {
        anchors.fill: parent
        roundBottom: false
        radius: Theme.laptop.cardRadius - 2
        color: root.look.dangerTint
    }

    ColumnLayout {
        id: column

        x: 16
        y: 12
        width: parent.width - 32
        spacing: 10

        RowLayout {
            spacing: 12

            Icon {
                name: root.locked ? "lock" : "warn"
                size: 20
                color: root.look.danger
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1
            }

            Words {
                text: root.say
                look: root.look
                strong: true
                color: root.look.danger
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: root.standing
                type: Theme.laptop.second
                look: root.look
                strong: true
                wrapMode: Text.NoWrap
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1

                Accessible.ignored: true
            }
        }

        Flow {
            visible: root.locked && (root.found || root.narrowable)
            spacing: 10
            Layout.fillWidth: true

            ActButton {
                id: instead

                visible: root.found && root.fix.instead !== ""
                text: qsTr("Write “%1”").arg(root.fix.instead)
                keyCap: "Alt 1"
                kind: ActButton.Kind.Filled
                least: root.compact ? 36 : 40
                look: root.look
                onClicked: root.insteadAsked()
            }

            ActButton {
                id: out

                visible: root.found
                text: qsTr("Take the words out")
                keyCap: "Alt 2"
                least: root.compact ? 36 : 40
                look: root.look
                onClicked: root.outAsked()
            }

            ActButton {
                id: narrow

                visible: root.narrowable
                text: qsTr("Make it professionals only")
                keyCap: "Alt 3"
                kind: root.found && root.fix.instead !== "" ? ActButton.Kind.Outlined : ActButton.Kind.Filled
                least: root.compact ? 36 : 40
                look: root.look
                onClicked: root.narrowAsked()
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: root.look
    }
}
