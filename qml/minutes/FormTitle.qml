import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What is being written, and what is good to know about it.
RowLayout {
    id: root

    required property string title
    property string hint: ""
    property Tokens look: Theme.now

    spacing: 12

    Words {
        text: root.title
        look: root.look
        strong: true
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true

        Accessible.role: Accessible.Heading
    }

    Words {
        visible: root.hint !== ""
        text: root.hint
        type: Theme.laptop.small
        look: root.look
        quiet: true
        wrapMode: Text.NoWrap
    }
}
