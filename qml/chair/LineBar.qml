import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Across the whole face while the line to the server is down, something could not be saved, or the second copy has
// stopped: what is so, and what to do.
Rectangle {
    id: root

    required property var desk
    property Tokens look: Theme.now
    readonly property bool failed: desk.saving === "not-saved"
    readonly property bool away: desk.link !== "open"
    readonly property bool copyLost: desk.around.copy === "lost"
    readonly property color ink: failed ? look.danger : look.worry
    readonly property string words: failed
        ? qsTr("Not saved. Stop here: write down on paper what was just said, make room on the disk, then write it again.")
        : away ? qsTr("No connection. What you write is kept here and sent when the connection is back.")
        : copyLost ? qsTr("Everything is saved here, but no longer on the second path. Put the stick in again, or go on without a copy.")
        : ""

    visible: words !== ""
    implicitHeight: row.implicitHeight + 16
    color: failed ? look.dangerTint : look.worryTint
    border.width: failed ? 2 : look.outlined ? look.lineWidth : 0
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
            name: root.failed ? "warn" : root.away ? "off" : "info"
            size: Theme.laptop.icon
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
