pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A round that is open: who has given a view, never which.
Card {
    id: root

    required property var desk
    readonly property int given: desk.round.givenCount ?? 0
    readonly property int expected: desk.round.expected ?? 0
    readonly property int missing: expected - given

    signal enterAsked(string person)

    Book {
        id: book

        model: root.desk.given
    }

    Act {
        id: act

        desk: root.desk
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 14

        RowLayout {
            spacing: 14

            Heading {
                text: qsTr("%1 of %2 are in").arg(root.given).arg(root.expected)
                type: Theme.laptop.lead
                look: root.look
                Layout.fillWidth: true
            }

            AnswerPills {
                count: Math.max(0, root.expected)
                filled: Math.max(0, root.given)
                thickness: 18
                look: root.look
                Layout.maximumWidth: 260
            }
        }

        Repeater {
            model: root.desk.given

            delegate: RowLayout {
                id: giver

                required property int index
                // From the plain copy: a row of the model itself is gone before its delegate is.
                readonly property var row: book.rows[index] ?? ({ "key": "", "name": "", "agency": "", "in": false })
                readonly property bool isIn: giver.row["in"]

                spacing: 12
                Layout.fillWidth: true

                Icon {
                    name: giver.isIn ? "check" : "clock"
                    size: Theme.laptop.icon
                    color: giver.isIn ? root.look.well : root.look.ink2
                }

                Words {
                    text: giver.row.name
                    look: root.look
                    strong: true
                    wrapMode: Text.NoWrap
                }

                Words {
                    text: giver.row.agency
                    type: Theme.laptop.second
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }

                Words {
                    visible: giver.isIn
                    text: qsTr("In")
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    color: root.look.well
                    wrapMode: Text.NoWrap
                }

                ActButton {
                    visible: !giver.isIn
                    text: qsTr("Enter it for them")
                    type: Theme.laptop.second
                    least: 34
                    look: root.look
                    onClicked: root.enterAsked(giver.row.key)
                }
            }
        }

        ActButton {
            text: root.missing > 0 ? qsTr("Close the round and show what is in") : qsTr("Show all views together")
            glyph: "people"
            kind: ActButton.Kind.Filled
            reason: act.busy ? qsTr("Being sent") : ""
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: act.ask("ShowRound", { "round": root.desk.round.id, "early": root.missing > 0 })
        }
    }
}
