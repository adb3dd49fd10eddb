import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The foot of a form: the act, the way back, and beside them what is missing.
RowLayout {
    id: root

    required property string text
    property string keyCap: ""
    property string reason: ""
    property string back: qsTr("Back to the lines")
    property bool compact: false
    property Tokens look: Theme.now

    signal taken
    signal closed

    spacing: 10

    ActButton {
        text: root.text
        keyCap: root.keyCap
        kind: ActButton.Kind.Filled
        reason: root.reason
        least: root.compact ? 36 : 40
        look: root.look
        onClicked: root.taken()
    }

    ActButton {
        text: root.back
        keyCap: "Esc"
        least: root.compact ? 36 : 40
        look: root.look
        onClicked: root.closed()
    }

    Words {
        text: root.reason
        type: Theme.laptop.second
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }
}
