import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Looks through all lines of this part for words or a name.
RowLayout {
    id: root

    property int found: 0
    readonly property string words: field.text.trim().toLowerCase()
    property Tokens look: Theme.now

    signal closed

    function start() {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.input.selectAll()
    }
    function accepts(note: var): bool {
        return words === "" || note.text.toLowerCase().includes(words) || note.who.toLowerCase().includes(words)
            || note.before.toLowerCase().includes(words)
    }

    spacing: 10
    Keys.onEscapePressed: root.closed()

    Field {
        id: field

        placeholder: qsTr("Words or a name")
        spoken: qsTr("Find in this part's record")
        look: root.look
        Layout.fillWidth: true
    }

    Words {
        text: root.found === 1 ? qsTr("1 line") : qsTr("%1 lines").arg(root.found)
        look: root.look
        quiet: true

        Accessible.role: Accessible.AlertMessage
    }

    ActButton {
        text: qsTr("Done")
        keyCap: "Esc"
        look: root.look
        onClicked: root.closed()
    }
}
