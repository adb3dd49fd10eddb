import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Always there: the keys, and the line that is being written.
Rectangle {
    id: root

    required property bool compact
    property string reason: ""
    property bool writing: true
    // The edge's own label stands below the keys.
    property bool rehearsal: false
    property Tokens look: Theme.now

    signal saveAsked
    signal keysAsked

    implicitHeight: Math.max(compact ? 66 : 76, row.implicitHeight + 20) + (rehearsal ? 8 : 0)
    color: look.surface

    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Keys")

    Rule {
        width: parent.width
        look: root.look
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.bottomMargin: root.rehearsal ? 14 : 0
        anchors.rightMargin: 17
        spacing: 16

        KeyHints {
            look: root.look
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("All keys")
            keyCap: "F1"
            type: Theme.laptop.second
            look: root.look
            kind: ActButton.Kind.Quiet
            onClicked: root.keysAsked()
        }

        ActButton {
            visible: root.writing
            text: qsTr("Save line")
            keyCap: "Enter"
            kind: ActButton.Kind.Filled
            reason: root.reason
            least: root.compact ? 48 : 52
            look: root.look
            onClicked: root.saveAsked()
        }
    }
}
