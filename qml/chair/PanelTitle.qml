import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The head of a panel: its icon, what it is, what it does.
RowLayout {
    id: root

    required property string title
    property string subtitle: ""
    property string glyph: ""
    property bool risky: false
    property Tokens look: Theme.now

    spacing: 12

    Rectangle {
        visible: root.glyph !== ""
        implicitWidth: 40
        implicitHeight: 40
        radius: Theme.laptop.radius
        color: root.risky ? root.look.danger : root.look.pro
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 4

        Icon {
            anchors.centerIn: parent
            name: root.glyph
            size: 22
            color: root.risky ? root.look.overDanger : root.look.overPart
        }
    }

    ColumnLayout {
        spacing: 0

        Heading {
            text: root.title
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.subtitle !== ""
            text: root.subtitle
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }
}
