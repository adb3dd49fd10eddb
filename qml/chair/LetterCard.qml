import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One letter. It is folded until it is wanted: somebody may be looking on.
Card {
    id: root

    required property var desk
    required property var letter
    property bool unfolded: false

    Act {
        id: act

        desk: root.desk
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        RowLayout {
            spacing: 10

            ColumnLayout {
                spacing: 0

                Words {
                    text: root.letter.title
                    look: root.look
                    strong: true
                    Layout.fillWidth: true
                }

                Words {
                    text: root.letter.read ? qsTr("From %1 · read out").arg(root.letter.from)
                        : qsTr("From %1 · not read out yet").arg(root.letter.from)
                    type: Theme.laptop.second
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }
            }

            ActButton {
                text: root.unfolded ? qsTr("Fold") : qsTr("Show the words")
                spoken: (root.unfolded ? qsTr("Fold: %1") : qsTr("Show the words: %1")).arg(root.letter.title)
                look: root.look
                onClicked: root.unfolded = !root.unfolded
            }
        }

        Words {
            visible: root.unfolded
            text: root.letter.text
            type: TypeStyle {
                size: 18
                line: 28
                step: Theme.step
            }
            look: root.look
            Layout.fillWidth: true
        }

        RowLayout {
            visible: root.unfolded && !root.letter.read
            spacing: 12

            ActButton {
                text: qsTr("I have read it out")
                spoken: qsTr("I have read it out: %1").arg(root.letter.title)
                glyph: "check"
                kind: ActButton.Kind.Filled
                reason: act.busy ? qsTr("Being sent")
                    : root.desk.may.ReadOut === true ? "" : qsTr("Only while a part sits")
                look: root.look
                onClicked: act.ask("ReadOut", { "letter": root.letter.key })
            }

            Words {
                text: qsTr("Its words go in the record of those who are here now.")
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
