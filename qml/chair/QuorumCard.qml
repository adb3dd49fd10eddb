import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Whether enough agencies are here to decide.
Card {
    id: root

    required property var desk
    readonly property bool met: desk.around.quorum ?? false
    readonly property color ink: met ? look.well : look.worry

    tone: met ? Card.Tone.Well : Card.Tone.WorryEdge
    topPadding: 10
    bottomPadding: 10

    RowLayout {
        anchors.fill: parent
        spacing: 12

        Icon {
            name: root.met ? "saved" : "warn"
            size: Theme.laptop.icon
            color: root.ink
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: root.met ? qsTr("Quorum is met") : qsTr("Quorum is not met")
                look: root.look
                strong: true
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: root.desk.around.quorumSay ?? ""
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
