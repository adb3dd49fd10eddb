import QtQuick
import Waymark.Theme

// Who will see what is being written. With `options` a press opens the list of who else it could be; without, the
// page answers the press. Nothing has been sent yet: until then it may be made narrower and wide again.
Pressable {
    id: root

    // One of Mark's kinds.
    required property string mark
    // On the chip; `text` is read aloud and may say more.
    property string brief: text
    // { key, text, under, glyph } each.
    property var options: []
    property string current: ""
    property string hint: qsTr("Press to make it narrower")
    property Face face: Theme.laptop
    property Tokens look: Theme.now

    signal chose(string key)

    told: options.length > 0 ? Accessible.ComboBox : Accessible.Button
    implicitWidth: chip.implicitWidth
    implicitHeight: Math.max(chip.implicitHeight, face === Theme.laptop ? 0 : Theme.touch)
    onClicked: if (options.length > 0) list.open()

    Accessible.description: hint

    Chip {
        id: chip

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        text: root.brief
        mark: root.mark
        face: root.face
        look: root.look

        Accessible.ignored: true
    }

    FocusRing {
        around: chip
        visible: root.activeFocus
        look: root.look
        corner: chip.radius
    }

    PickList {
        id: list

        options: root.options
        current: root.current
        purpose: qsTr("Who will see it")
        face: root.face
        look: root.look
        onChose: key => root.chose(key)
    }
}
