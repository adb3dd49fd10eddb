import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A part to choose, with its people and when it sat.
Pressable {
    id: root

    required property string key
    required property string letter
    required property string names
    required property string begun
    required property string ended
    // Somebody of another part may be looking on: no name is shown.
    property bool discreet: false
    property Tokens look: Theme.now
    readonly property string shown: discreet ? qsTr("shown when everybody else has left") : names

    text: qsTr("Part %1: %2").arg(letter).arg(shown)
    told: Accessible.RadioButton
    choosable: true
    implicitHeight: row.implicitHeight + 20

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.checked ? root.look.accentTint : root.look.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? root.look.accent : root.look.edge
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: parent.width - 28
        spacing: 12

        Mark {
            kind: "part" + root.letter
            size: 26
            look: root.look
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: qsTr("Part %1").arg(root.letter)
                look: root.look
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: root.ended !== "" ? qsTr("%1 · sat until %2").arg(root.shown).arg(root.ended) : root.shown
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        Icon {
            visible: root.checked
            name: "check"
            size: Theme.laptop.icon
            color: root.look.accent
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
