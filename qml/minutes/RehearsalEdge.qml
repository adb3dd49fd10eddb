import QtQuick
import Waymark.Theme
import Waymark.Controls

// Says at the edge, for ever, that this is no real conference. It takes no touch.
Item {
    id: root

    property Tokens look: Theme.now

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Rehearsal")

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 3
        border.color: root.look.worry
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: words.implicitWidth + 24
        height: words.implicitHeight + 4
        color: root.look.worry

        Words {
            id: words

            anchors.centerIn: parent
            text: qsTr("Rehearsal")
            type: Theme.laptop.small
            look: root.look
            strong: true
            color: root.look.overPart

            Accessible.ignored: true
        }
    }
}
