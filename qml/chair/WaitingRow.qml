import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One thing sent from a tablet. Its words can be put right before they go up; the writer's own are kept.
HalfRound {
    id: root

    required property var desk
    required property var offer
    property bool first: false
    property bool last: false
    property bool editing: false
    property Tokens look: Theme.now

    readonly property string kind: offer.kind
    readonly property string doing: kind === "action" ? qsTr("Put in the plan")
        : kind === "correction" ? qsTr("Put right") : qsTr("Put on screen")
    readonly property string glyph: kind === "action" ? "plan" : kind === "words" ? "chat"
        : kind === "correction" ? "pen" : ({ "well": "sun", "worry": "cloud", "need": "sign" })[offer.column] ?? "dots"
    readonly property color ink: kind === "point" ? ({ "well": look.well, "worry": look.worry,
        "need": look.need })[offer.column] ?? look.ink : look.accent
    readonly property string from: [offer.whoRole !== "" ? offer.who + ", " + offer.whoRole : offer.who, offer.about,
        offer.at].filter(words => words !== "").join(" · ")
    readonly property string rest: kind === "action"
        ? [offer.owners, offer.by, offer.measure].filter(words => words !== "").join(" · ")
        : kind === "correction" && offer.of !== "" ? qsTr("About: %1").arg(offer.of) : ""

    function putUp() {
        act.ask("PutUp", { "offer": offer.key, "text": editing ? words.text : "" })
    }

    implicitHeight: row.implicitHeight + 24
    radius: Theme.laptop.cardRadius - 1
    roundTop: false
    roundBottom: last
    color: first ? look.accentTint : "transparent"

    Accessible.role: Accessible.ListItem
    Accessible.name: offer.text + ". " + from

    Act {
        id: act

        desk: root.desk
    }

    Fold {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: parent.width - 28
        columnSpacing: 14

        RowLayout {
            spacing: 14
            Layout.fillWidth: true

            Icon {
                name: root.glyph
                size: Theme.laptop.icon
                color: root.ink
            }

            ColumnLayout {
                spacing: 1

                Words {
                    visible: !root.editing
                    text: root.offer.text
                    look: root.look
                    Layout.fillWidth: true
                }

                Field {
                    id: words

                    visible: root.editing
                    spoken: qsTr("The words for the screen")
                    look: root.look
                    onAccepted: root.putUp()
                    Layout.fillWidth: true
                }

                Words {
                    visible: root.rest !== ""
                    text: root.rest
                    type: Theme.laptop.small
                    look: root.look
                    Layout.fillWidth: true
                }

                Words {
                    text: root.from
                    type: Theme.laptop.small
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }
            }
        }

        Acts {
            columnSpacing: 14
            Layout.fillWidth: row.folded
            Layout.minimumWidth: 1
            Layout.preferredWidth: Math.ceil(wanted)

            ActButton {
                text: root.doing
                spoken: qsTr("%1: %2").arg(root.doing).arg(root.offer.text)
                kind: root.first ? ActButton.Kind.Filled : ActButton.Kind.Outlined
                keyCap: root.first && activeFocus ? qsTr("Enter") : ""
                reason: act.busy ? qsTr("Being sent") : ""
                look: root.look
                onClicked: root.putUp()
            }

            ActButton {
                text: root.editing ? qsTr("As it was") : qsTr("Edit")
                spoken: qsTr("%1: %2").arg(text).arg(root.offer.text)
                look: root.look
                onClicked: {
                    root.editing = !root.editing
                    if (root.editing) {
                        words.text = root.offer.text
                        words.forceActiveFocus(Qt.TabFocusReason)
                    }
                }
            }

            ActButton {
                text: qsTr("Not now")
                spoken: qsTr("%1: %2").arg(text).arg(root.offer.text)
                look: root.look
                onClicked: act.ask("NotNow", { "offer": root.offer.key })
            }
        }
    }

    Rule {
        width: parent.width
        look: root.look
    }
}
