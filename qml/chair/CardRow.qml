import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A seat, and how it stands with its card.
Pressable {
    id: root

    required property string key
    required property string what
    required property string name
    required property string role
    required property string letters
    // none: no card was made here; waits: one was, and nobody has used it; here: a device is connected.
    required property string state
    property Tokens look: Theme.now

    readonly property string stands: state === "here" ? qsTr("connected") : state === "waits" ? qsTr("card ready") : ""

    text: what === "room" && letters !== "" ? qsTr("Screen of part %1").arg(letters) : name
    told: Accessible.RadioButton
    choosable: true
    implicitHeight: Math.max(46, inside.implicitHeight + 10)

    Accessible.description: stands !== "" ? stands : qsTr("no card was made here")

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.checked ? root.look.accentTint : "transparent"
        border.width: root.checked ? Math.max(1, root.look.lineWidth) : 0
        border.color: root.look.accent
    }

    RowLayout {
        id: inside

        anchors.verticalCenter: parent.verticalCenter
        x: 10
        width: parent.width - 20
        spacing: 10

        Words {
            text: root.text
            look: root.look
            strong: true
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)

            Accessible.ignored: true
        }

        Words {
            text: root.role
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        Icon {
            visible: root.stands !== ""
            name: root.state === "here" ? "check" : "qr"
            size: Math.round(18 * Theme.step)
            color: root.state === "here" ? root.look.well : root.look.accent
        }

        Words {
            visible: root.stands !== ""
            text: root.stands
            type: Theme.laptop.second
            look: root.look
            color: root.state === "here" ? root.look.well : root.look.accent
            strong: true
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
