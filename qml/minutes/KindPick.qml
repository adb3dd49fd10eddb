import QtQuick
import Waymark.Theme
import Waymark.Controls

// The kind of the line being written; Ctrl 1, 2 and 3 choose it too.
Pressable {
    id: root

    required property var rolls
    required property string kind
    property Tokens look: Theme.now

    signal chose(string key)

    text: qsTr("Kind of statement: %1").arg(word.word)
    told: Accessible.ComboBox
    implicitWidth: word.implicitWidth + 12
    implicitHeight: 32
    onClicked: list.open()

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.look.sunken
        visible: root.hovered || root.down
    }

    KindWord {
        id: word

        anchors.centerIn: parent
        kind: root.kind
        look: root.look
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }

    PickList {
        id: list

        options: root.rolls.kinds
        current: root.kind
        purpose: qsTr("Kind of statement")
        look: root.look
        onChose: key => root.chose(key)
    }
}
