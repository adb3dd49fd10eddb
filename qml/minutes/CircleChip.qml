import QtQuick
import Waymark.Theme
import Waymark.Controls

// Who will see the line being written. Keys make it narrower; the list also takes a slip back, as nothing is sent yet.
Pressable {
    id: root

    required property var rolls
    required property var circle
    property Tokens look: Theme.now

    signal chose(string key)

    text: qsTr("Seen by: %1").arg(circle.text)
    told: Accessible.ComboBox
    implicitWidth: chip.implicitWidth
    implicitHeight: chip.implicitHeight
    onClicked: list.open()

    Accessible.description: qsTr("Alt P and Alt M make it narrower")

    Chip {
        id: chip

        anchors.fill: parent
        text: root.circle.brief
        mark: root.circle.mark
        look: root.look

        Accessible.ignored: true
    }

    FocusRing {
        around: root
        look: root.look
        corner: chip.radius
    }

    PickList {
        id: list

        options: root.rolls.widths
        current: root.circle.key
        purpose: qsTr("Who will see it")
        look: root.look
        onChose: key => root.chose(key)
    }
}
