import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Somebody's own words, larger than what is written about them.
Card {
    id: root

    required property string who
    required property string how
    required property string words

    topPadding: 10
    bottomPadding: 12

    Accessible.role: Accessible.ListItem
    Accessible.name: who + ": " + words

    ColumnLayout {
        anchors.fill: parent
        spacing: 4

        RowLayout {
            spacing: 8

            Icon {
                name: "chat"
                size: 16
                color: root.look.ink2
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2
            }

            Words {
                text: root.how !== "" ? root.who + ", " + root.how : root.who
                type: Theme.laptop.small
                look: root.look
                strong: true
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        Words {
            text: qsTr("“%1”").arg(root.words)
            type: TypeStyle {
                size: 16
                line: 24
                step: Theme.step
            }
            look: root.look
            Layout.fillWidth: true
            Layout.fillHeight: true

            Accessible.ignored: true
        }
    }
}
