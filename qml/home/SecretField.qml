import QtQuick
import Waymark.Theme
import Waymark.Controls

// A passphrase, hidden unless it is asked for. Nothing suggests words for it or remembers them.
Field {
    id: root

    property bool open: false

    function forget() {
        text = ""
        open = false
    }

    echoMode: open ? TextInput.Normal : TextInput.Password
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    maximumLength: 256

    ActButton {
        text: root.open ? qsTr("Hide") : qsTr("Show")
        spoken: root.open ? qsTr("Hide the passphrase") : qsTr("Show the passphrase")
        kind: ActButton.Kind.Quiet
        type: Theme.laptop.second
        least: 32
        topPadding: 2
        bottomPadding: 2
        onClicked: root.open = !root.open
    }
}
