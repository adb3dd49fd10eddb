pragma ComponentBehavior: Bound

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
    // With these a press offers to take it back.
    property var desk: null
    property string record: ""

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
                size: Math.round(16 * Theme.step)
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

            ActButton {
                visible: root.record !== ""
                glyph: "undo"
                spoken: qsTr("Take back: %1").arg(root.words)
                kind: ActButton.Kind.Quiet
                least: 34
                look: root.look
                onClicked: taking.createObject(root)
                Layout.margins: -4
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

    Component {
        id: taking

        WithdrawSheet {
            desk: root.desk
            record: root.record
            words: root.words
            look: root.look
            passing: true
        }
    }
}
