import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Says that the table shows something else than what is being written, with the way back.
Rectangle {
    id: root

    required property string text
    required property string act
    property string glyph: ""
    property bool danger: false
    property Tokens look: Theme.now
    readonly property color ink: danger ? look.danger : look.ink

    signal taken

    implicitHeight: row.implicitHeight + 12
    radius: Theme.laptop.radius
    color: danger ? look.dangerTint : look.accentTint
    border.width: danger ? 2 : look.outlined ? look.lineWidth : 0
    border.color: danger ? look.danger : look.accent

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: parent.width - 20
        spacing: 10

        Icon {
            name: root.glyph
            size: 20
            color: root.ink
        }

        Words {
            text: root.text
            type: Theme.laptop.second
            look: root.look
            strong: true
            color: root.ink
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        ActButton {
            text: root.act
            type: Theme.laptop.second
            least: 34
            look: root.look
            onClicked: root.taken()
        }
    }
}
