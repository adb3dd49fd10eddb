import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the record: time, who, what was said, kind, and who can see it. The whole row leads to its correction.
Pressable {
    id: root

    required property var note
    required property int timeWidth
    required property int whoWidth
    required property int kindWidth
    property bool first: false
    property bool lit: false
    // Which item it belongs to, where lines of several stand together.
    property bool showItem: false
    property Tokens look: Theme.now

    readonly property string mark: note.mark === "professionals" ? "professionals"
        : note.mark === "offices" ? "chairminutes" : note.mark === "one" ? "oneperson"
        : note.part !== "" ? "part" + note.part : "everyone"
    readonly property string under: [showItem ? note.itemTitle : "",
        note.readOut ? qsTr("Read out") : ""].filter(words => words !== "").join(" · ")

    text: [note.at, note.who, kind.word, note.text, note.corrected ? qsTr("Corrected. It first said: %1").arg(note.before) : "",
        qsTr("Seen by: %1").arg(note.seen)].filter(words => words !== "").join(". ")
    told: enabled ? Accessible.Button : Accessible.ListItem
    activeFocusOnTab: false
    implicitHeight: row.implicitHeight + 22

    // The table has the keyboard, and says which of its lines is lit.
    Accessible.focusable: false
    Accessible.description: enabled ? qsTr("Press to correct this line") : ""

    Rectangle {
        anchors.fill: parent
        color: root.lit || root.hovered && root.enabled ? root.look.accentTint
            : root.note.mark === "professionals" ? root.look.proTint
            : root.note.mark === "offices" ? root.look.mineTint
            : root.note.mark === "one" ? root.look.oneTint
            : "transparent"
    }

    Rule {
        visible: !root.first
        width: parent.width
        look: root.look
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 16
        anchors.rightMargin: 20
        y: 11
        spacing: 0

        Figures {
            id: time

            text: root.note.at
            type: Theme.laptop.body
            look: root.look
            quiet: true
            Layout.minimumWidth: implicitWidth
            Layout.alignment: Qt.AlignTop

            Accessible.ignored: true
        }

        Item {
            readonly property real rest: Math.max(0, root.timeWidth - time.implicitWidth)

            Layout.minimumWidth: rest
            Layout.maximumWidth: rest
        }

        RowLayout {
            spacing: 8
            Layout.preferredWidth: root.whoWidth
            Layout.minimumWidth: root.whoWidth
            Layout.maximumWidth: root.whoWidth
            Layout.alignment: Qt.AlignTop

            KeyCap {
                text: root.note.initials
                ink: root.look.ink2
                look: root.look
                Layout.alignment: Qt.AlignTop

                Accessible.ignored: true
            }

            Words {
                text: root.note.who
                look: root.look
                strong: true
                Layout.fillWidth: true
                Layout.rightMargin: 10

                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: 3
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Words {
                visible: !root.note.corrected
                text: root.note.text
                look: root.look
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            CorrectedWords {
                visible: root.note.corrected
                before: visible ? root.note.before : ""
                after: visible ? root.note.text : ""
                look: root.look
                Layout.fillWidth: true
            }

            RowLayout {
                visible: root.note.corrected
                spacing: 7

                Icon {
                    name: "undo"
                    size: 15
                    color: root.look.ink2
                }

                Words {
                    text: qsTr("Corrected. First wording kept.")
                    type: Theme.laptop.small
                    look: root.look
                    quiet: true

                    Accessible.ignored: true
                }
            }

            Words {
                visible: root.under !== ""
                text: root.under
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        KindWord {
            id: kind

            kind: root.note.statement
            look: root.look
            Layout.preferredWidth: root.kindWidth
            Layout.minimumWidth: root.kindWidth
            Layout.maximumWidth: root.kindWidth
            Layout.leftMargin: 12
            Layout.topMargin: 1
            Layout.alignment: Qt.AlignTop
        }

        Mark {
            kind: root.mark
            size: Theme.laptop.mark + 2
            look: root.look
            Layout.alignment: Qt.AlignTop
        }
    }

    FocusRing {
        around: root
        visible: root.lit
        anchors.margins: 1
        look: root.look
        corner: 4
    }
}
