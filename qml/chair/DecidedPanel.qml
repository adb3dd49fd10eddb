import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A decision that has been declared.
Card {
    id: root

    required property var decision
    property string next: ""

    signal nextAsked

    tone: Card.Tone.Well

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        // With large text it scrolls; where to go on stays in sight.
        Page {
            gutter: 0
            above: 0
            spacing: 10
            Layout.fillWidth: true
            Layout.fillHeight: true

            RowLayout {
                spacing: 8

                Heading {
                    text: qsTr("Decided for %1").arg(root.decision.child)
                    type: Theme.laptop.lead
                    look: root.look
                    Layout.fillWidth: true
                }

                Icon {
                    name: "saved"
                    size: Math.round(17 * Theme.step)
                    color: root.look.well
                }

                Words {
                    text: root.decision.at
                    type: Theme.laptop.small
                    look: root.look
                    strong: true
                    color: root.look.well
                    wrapMode: Text.NoWrap
                }
            }

            Words {
                text: root.decision.harms !== "" ? root.decision.outcomeSay + ": " + root.decision.harms.toLowerCase()
                    : root.decision.outcomeSay
                look: root.look
                strong: true
                Layout.fillWidth: true
            }

            Words {
                text: root.decision.reasons
                look: root.look
                Layout.fillWidth: true
            }

            Item {
                Layout.fillHeight: true
            }
        }

        ActButton {
            visible: root.next !== ""
            text: qsTr("Go on to %1").arg(root.next)
            glyphAfter: "right"
            kind: ActButton.Kind.Filled
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: root.nextAsked()
            Layout.fillWidth: true
        }
    }
}
