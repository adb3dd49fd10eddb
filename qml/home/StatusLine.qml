import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One thing that a host keeps an eye on: what it is, how it is, and what may be done.
Item {
    id: root

    required property string title
    property string glyph: ""
    property color tone: Theme.now.ink2
    property string say: ""
    property string more: ""
    property string actText: ""

    signal acted

    implicitWidth: 400
    implicitHeight: row.implicitHeight + 28

    Accessible.role: Accessible.StatusBar
    Accessible.name: title + ": " + say
    Accessible.description: more

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 20
        anchors.rightMargin: 20
        spacing: 14

        Words {
            text: root.title
            strong: true
            Layout.preferredWidth: 110 * Theme.step
            Layout.alignment: Qt.AlignTop

            Accessible.ignored: true
        }

        Icon {
            name: root.glyph
            size: Theme.laptop.icon
            color: root.tone
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Words {
                text: root.say
                color: root.tone
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.more !== ""
                text: root.more
                type: Theme.laptop.second
                quiet: true
                wrapMode: Text.WrapAnywhere
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        ActButton {
            visible: root.actText !== ""
            text: root.actText
            spoken: root.title + ": " + root.actText
            onClicked: root.acted()
        }
    }
}
