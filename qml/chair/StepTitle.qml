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
    // The hint stands below where it would be squeezed beside.
    readonly property bool folded: width > 0 && width < name.implicitWidth + 60 + (end !== "" ? ending.implicitWidth : 0)
        + (hint !== "" ? 200 * Theme.step : 0)

    spacing: 10

    Badge {
        text: root.number
        kind: Badge.Kind.Dark
        look: root.look
    }

    GridLayout {
        flow: root.folded ? GridLayout.TopToBottom : GridLayout.LeftToRight
        columnSpacing: 10
        rowSpacing: 0
        Layout.fillWidth: true
        Layout.minimumWidth: 1

        Words {
            id: name

            text: root.title
            look: root.look
            strong: true
            wrapMode: root.folded ? Text.Wrap : Text.NoWrap
            Layout.fillWidth: root.folded

            Accessible.role: Accessible.Heading
        }

        Words {
            visible: root.hint !== "" || !root.folded
            text: root.hint
            type: Theme.laptop.small
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }

    Words {
        id: ending

        visible: root.end !== ""
        text: root.end
        type: Theme.laptop.second
        look: root.look
        quiet: true
        wrapMode: Text.NoWrap
    }
}
