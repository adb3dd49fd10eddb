import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A break, a closed conference, or a line that is not there yet: one calm sentence and at most one button.
Item {
    id: root

    required property string title
    required property string under
    property string glyph: "cup"
    property string actText: ""
    property Tokens look: Theme.now

    signal acted

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 48, 560)
        spacing: 14

        Rectangle {
            implicitWidth: 96
            implicitHeight: 96
            radius: 48
            color: root.look.accentTint
            border.width: root.look.outlined ? root.look.lineWidth : 0
            border.color: root.look.accent
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: root.glyph
                size: 44
                color: root.look.accent
            }
        }

        Heading {
            text: root.title
            type: Theme.laptop.hero
            look: root.look
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            text: root.under
            type: Theme.laptop.body
            look: root.look
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        ActButton {
            visible: root.actText !== ""
            text: root.actText
            glyphAfter: "right"
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: root.acted()
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 8
        }
    }
}
