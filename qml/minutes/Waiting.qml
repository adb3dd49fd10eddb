import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The lobby shows nothing.
Item {
    id: root

    property Tokens look: Theme.now

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 64, 560)
        spacing: 12

        Heading {
            text: qsTr("You are nearly in")
            look: root.look
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("The record opens here as soon as the server has let this seat in.")
            look: root.look
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
