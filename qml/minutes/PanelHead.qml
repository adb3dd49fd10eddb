import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The head of a panel over the record, with the way back.
RowLayout {
    id: root

    required property string title
    property string subtitle: ""
    property Tokens look: Theme.now

    signal closed

    function start() {
        back.forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 12

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Heading {
            text: root.title
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.subtitle !== ""
            text: root.subtitle
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }

    ActButton {
        id: back

        text: qsTr("Back to the record")
        keyCap: "Esc"
        look: root.look
        onClicked: root.closed()
        Layout.alignment: Qt.AlignTop
    }
}
