import QtQuick
import Waymark.Theme
import Waymark.Controls

// The neutral picture over everything, until its owner presses long anywhere or taps the button. It has the keyboard while
// it stands: nothing below it can be reached.
Neutral {
    id: root

    signal lifted

    visible: false
    onVisibleChanged: if (visible) back.forceActiveFocus(Qt.OtherFocusReason)

    MouseArea {
        anchors.fill: parent
        pressAndHoldInterval: 800
        onPressAndHold: root.lifted()
    }

    ActButton {
        id: back

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 40
        width: Math.min(parent.width - 48, implicitWidth)
        text: qsTr("Show my screen again")
        face: Theme.tablet
        look: Theme.light
        least: 64
        onClicked: root.lifted()
        Keys.onTabPressed: event => event.accepted = true
        Keys.onBacktabPressed: event => event.accepted = true
    }
}
