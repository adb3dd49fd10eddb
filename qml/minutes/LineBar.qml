import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Across the whole face while the line to the server is down, or something could not be saved.
Rectangle {
    id: root

    required property var desk
    property Tokens look: Theme.now
    readonly property bool failed: desk.saving === "not-saved"
    readonly property bool away: desk.link !== "open"
    readonly property color ink: failed ? look.danger : look.worry
    readonly property string words: failed ? qsTr("Not saved. Write down on paper what is said, and tell the chair.")
        : qsTr("No connection. What you write is kept here and sent when the connection is back.")

    visible: failed || away
    implicitHeight: row.implicitHeight + 16
    color: failed ? look.dangerTint : look.worryTint
    border.width: look.outlined ? look.lineWidth : 0
    border.color: ink

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 20
        width: parent.width - 40
        spacing: 10

        Icon {
            name: root.failed ? "warn" : "off"
            size: 20
            color: root.ink
        }

        Words {
            text: root.words
            look: root.look
            strong: true
            color: root.ink
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }
}
