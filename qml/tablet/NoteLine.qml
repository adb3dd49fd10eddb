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
    // Of the agenda item this line opens; empty within one.
    property string heading: ""
    readonly property string kind: statement === "fact" ? qsTr("Fact")
        : statement === "allegation" ? qsTr("Allegation") : qsTr("Opinion")
    readonly property bool few: mark === "professionals"

    implicitHeight: row.implicitHeight + 20 + (heading !== "" ? title.implicitHeight + 14 : 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([at, who, kind, text, few ? qsTr("Professionals only") : ""])
        .filter(say => say !== "").join(". ")

    Heading {
        id: title

        x: 24
        y: 14
        width: parent.width - 48
        visible: root.heading !== ""
        text: root.heading
        type: Theme.tablet.second
        strong: true
        quiet: true
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 10
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
