import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the record: when, who, what kind of statement, and who can see it. A press offers to put it right or to
// take it back.
Pressable {
    id: root

    required property var desk
    required property var note
    property Tokens look: Theme.now
    readonly property string mark: note.mark === "professionals" ? "professionals"
        : note.mark === "offices" ? "chairminutes" : note.mark === "one" ? "oneperson"
        : note.part !== "" ? "part" + note.part : "everyone"
    readonly property string kind: note.statement === "fact" ? qsTr("fact")
        : note.statement === "opinion" ? qsTr("opinion") : qsTr("allegation")

    implicitHeight: row.implicitHeight + 16
    told: Accessible.ListItem
    onClicked: menu.open()
    text: note.at + ", " + note.who + ", " + kind + ": " + note.text + ". " + note.seen

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        width: parent.width - 32
        spacing: 14

        Figures {
            text: root.note.at
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
        }

        ColumnLayout {
            spacing: 1

            Words {
                text: root.note.text
                look: root.look
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            RowLayout {
                spacing: 6

                Icon {
                    name: root.note.statement === "fact" ? "kfact"
                        : root.note.statement === "opinion" ? "chat" : "question"
                    size: Math.round(15 * Theme.step)
                    color: root.look.ink2
                }

                Words {
                    text: [root.note.who, root.kind, root.note.corrected ? qsTr("corrected") : ""]
                        .filter(words => words !== "").join(" · ")
                    type: Theme.laptop.small
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true

                    Accessible.ignored: true
                }
            }
        }

        Mark {
            kind: root.mark
            spoken: root.note.seen
            size: 18
            look: root.look
            Layout.alignment: Qt.AlignTop
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: root.look
    }

    LineMenu {
        id: menu

        desk: root.desk
        record: root.note.key
        words: root.note.text
        look: root.look
    }

    FocusRing {
        around: root
        look: root.look
        corner: 2
        anchors.margins: -1
    }
}
