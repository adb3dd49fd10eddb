import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the record: when, who, what kind of statement, and the words.
Item {
    id: root

    required property string at
    required property string who
    required property string text
    required property string statement
    required property string mark
    required property bool corrected
    required property string before
    readonly property string kind: statement === "fact" ? qsTr("Fact")
        : statement === "allegation" ? qsTr("Allegation") : qsTr("Opinion")
    readonly property bool few: mark === "professionals"

    implicitHeight: row.implicitHeight + 20

    Accessible.role: Accessible.ListItem
    Accessible.name: [at, who, kind, text, few ? qsTr("Professionals only") : ""].filter(say => say !== "").join(". ")

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        spacing: 14

        Figures {
            text: root.at
            type: Theme.tablet.second
            quiet: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 3

            Accessible.ignored: true
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            RowLayout {
                spacing: 8

                Words {
                    text: root.who
                    type: Theme.tablet.second
                    strong: true

                    Accessible.ignored: true
                }

                Icon {
                    name: root.statement === "fact" ? "kfact" : root.statement === "allegation" ? "question" : "chat"
                    size: Theme.tablet.icon - 6
                    color: Theme.now.ink2
                }

                Words {
                    text: root.kind
                    type: Theme.tablet.small
                    quiet: true

                    Accessible.ignored: true
                }

                Item {
                    Layout.fillWidth: true
                }

                Chip {
                    visible: root.few
                    text: qsTr("Professionals only")
                    glyph: "lock"
                    face: Theme.tablet
                }
            }

            Words {
                text: root.text
                type: Theme.tablet.body
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.corrected
                text: qsTr("Put right. Before: “%1”").arg(root.before)
                type: Theme.tablet.small
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
