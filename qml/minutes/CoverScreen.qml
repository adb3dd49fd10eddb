import QtQuick
import Waymark.Theme
import Waymark.Controls

// My own screen, covered at once. Everything below waits and keeps its words.
FocusScope {
    id: root

    signal showAsked

    visible: false

    Neutral {
        anchors.fill: parent
    }

    ActButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 20
        text: qsTr("Show again")
        keyCap: "Shift ×3"
        focus: true
        look: Theme.light
        onClicked: root.showAsked()
    }
}
