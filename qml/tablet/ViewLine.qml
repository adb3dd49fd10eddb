import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One shown view: whose, what, and why. No tally, no colour for an answer.
Item {
    id: root

    required property string who
    required property string agency
    required property string threshold
    required property string thresholdSay
    required property string harms
    required property string reason
    required property bool written
    readonly property string answer: harms !== "" ? thresholdSay + ": " + harms : thresholdSay
    readonly property bool wide: width > 620 * Theme.step

    implicitHeight: grid.implicitHeight + 22

    Accessible.role: Accessible.ListItem
    Accessible.name: who + ", " + agency + ". " + answer + ". " + reason

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.wide ? 2 : 1
        columnSpacing: 20
        rowSpacing: 4

        ColumnLayout {
            spacing: 0
            Layout.preferredWidth: root.wide ? 230 * Theme.step : -1
            Layout.fillWidth: !root.wide
            Layout.alignment: Qt.AlignTop

            Words {
                text: root.who
                type: Theme.tablet.body
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: root.written ? qsTr("%1, in writing").arg(root.agency) : root.agency
                type: Theme.tablet.small
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            RowLayout {
                spacing: 8

                Icon {
                    name: root.threshold === "yes" ? "warn" : root.threshold === "no" ? "close" : "question"
                    size: Theme.tablet.icon - 4
                }

                Words {
                    text: root.answer
                    type: Theme.tablet.body
                    strong: true
                    Layout.fillWidth: true

                    Accessible.ignored: true
                }
            }

            Words {
                text: root.reason
                type: Theme.tablet.second
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
