import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A line on its way, or one that was refused while the next was being written.
Item {
    id: root

    required property var line
    required property var speaker
    required property bool online
    required property int timeWidth
    required property int whoWidth
    property Tokens look: Theme.now
    readonly property bool refused: line.say !== ""
    readonly property color ink: refused ? look.danger : online ? look.ink2 : look.worry
    readonly property string standing: refused ? qsTr("Not sent") : online ? qsTr("Sending") : qsTr("Kept here")

    signal mendAsked

    implicitHeight: row.implicitHeight + 22

    Accessible.role: Accessible.ListItem
    Accessible.name: standing + ". " + line.fields.text + " " + line.say

    Rectangle {
        anchors.fill: parent
        color: root.refused ? root.look.dangerTint : root.look.sunken
    }

    Rule {
        width: parent.width
        look: root.look
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 20
        y: 11
        spacing: 0

        Icon {
            name: root.refused ? "warn" : root.online ? "sync" : "off"
            size: 18
            color: root.ink
            Layout.rightMargin: root.timeWidth - 18
            Layout.alignment: Qt.AlignTop
        }

        RowLayout {
            spacing: 8
            Layout.preferredWidth: root.whoWidth
            Layout.minimumWidth: root.whoWidth
            Layout.maximumWidth: root.whoWidth
            Layout.alignment: Qt.AlignTop

            KeyCap {
                text: root.speaker ? root.speaker.code : "?"
                look: root.look

                Accessible.ignored: true
            }

            Words {
                text: root.speaker ? root.speaker.name : ""
                look: root.look
                strong: true
                Layout.fillWidth: true
                Layout.rightMargin: 10

                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: 3
            Layout.fillWidth: true

            Words {
                text: root.line.fields.text
                look: root.look
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.refused
                text: root.line.say
                type: Theme.laptop.small
                look: root.look
                color: root.look.danger
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        Words {
            visible: !root.refused
            text: root.standing
            type: Theme.laptop.second
            look: root.look
            strong: true
            color: root.ink
            Layout.leftMargin: 12
            Layout.alignment: Qt.AlignTop

            Accessible.ignored: true
        }

        ActButton {
            visible: root.refused
            text: qsTr("Mend it")
            type: Theme.laptop.second
            least: 34
            look: root.look
            onClicked: root.mendAsked()
            Layout.leftMargin: 12
            Layout.alignment: Qt.AlignTop
        }
    }
}
