import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A part in one line: its mark, and when it sat. No names: somebody may be looking on.
Pressable {
    id: root

    required property string letter
    property string when: ""
    property bool ended: false
    property bool sitting: false
    property bool pressable: false
    property Tokens look: Theme.now

    text: sitting ? qsTr("Part %1, in the room").arg(letter) : qsTr("Part %1").arg(letter)
    told: pressable ? Accessible.Button : Accessible.StaticText
    enabled: pressable
    implicitHeight: Math.max(36, row.implicitHeight + 8)

    Accessible.description: when

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.look.accentTint
        visible: root.checked
        border.width: 1
        border.color: root.look.accent
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 8
        anchors.rightMargin: 10
        spacing: 8

        Mark {
            kind: "part" + root.letter
            size: Theme.laptop.mark
            look: root.look
        }

        Words {
            text: root.text
            type: Theme.laptop.second
            look: root.look
            strong: true
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        Words {
            visible: root.when !== ""
            text: root.when
            type: Theme.laptop.second
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap

            Accessible.ignored: true
        }

        Icon {
            visible: root.ended
            name: "check"
            size: Math.round(16 * Theme.step)
            color: root.look.well
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
