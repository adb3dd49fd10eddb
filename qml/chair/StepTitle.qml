import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The head of a numbered step.
RowLayout {
    id: root

    required property int number
    required property string title
    property string hint: ""
    property string end: ""
    property Tokens look: Theme.now

    spacing: 10

    Badge {
        text: root.number
        kind: Badge.Kind.Dark
        look: root.look
    }

    Words {
        text: root.title
        look: root.look
        strong: true
        wrapMode: Text.NoWrap

        Accessible.role: Accessible.Heading
    }

    Words {
        text: root.hint
        type: Theme.laptop.small
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }

    Words {
        visible: root.end !== ""
        text: root.end
        type: Theme.laptop.second
        look: root.look
        quiet: true
        wrapMode: Text.NoWrap
    }
}
