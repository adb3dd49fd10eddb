pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The left side: the parts, and the agenda of the one that sits (in the gap: of the one chosen).
Item {
    id: root

    required property var desk
    required property bool compact
    property bool busy: false
    property bool unfolded: false
    property Tokens look: Theme.now

    readonly property string what: desk.now.what ?? "none"
    readonly property bool sits: what !== "none" && what !== "closed"
    readonly property string letter: desk.now.part ?? ""
    readonly property var done: items.rows.filter(row => row.state === "done")
    readonly property bool folded: compact && !unfolded && sits && done.length > 1

    signal itemAsked(string key)
    signal endAsked
    signal lettersAsked
    signal changeAsked
    signal papersAsked

    // The item before the one in hand, without those that are skipped; "" at the first.
    function before(): string {
        const at = items.rows.findIndex(row => row.key === root.desk.now.item)
        const earlier = items.rows.slice(0, Math.max(0, at)).filter(row => row.state !== "skipped")
        return earlier.length > 0 ? earlier[earlier.length - 1].key : ""
    }

    Book {
        id: items

        model: root.desk.agenda
    }

    Book {
        id: letters

        model: root.desk.letters
    }

    Rule {
        anchors.right: parent.right
        height: parent.height
        look: root.look
    }

    Flickable {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: column.implicitHeight + 20
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            x: 16
            y: 12
            width: scroll.width - 28
            spacing: 0

            Item {
                implicitHeight: Math.max(36, Theme.laptop.small.leading)
                Layout.leftMargin: 8
                Layout.rightMargin: 8
                Layout.fillWidth: true

                Words {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Agenda")
                    type: Theme.laptop.small
                    look: root.look
                    strong: true
                    quiet: true
                    wrapMode: Text.NoWrap
                }

                Words {
                    visible: root.sits && (root.desk.now.steps ?? 0) > 0
                    anchors.right: change.left
                    anchors.rightMargin: 5
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%1 of %2").arg(root.desk.now.step ?? 0).arg(root.desk.now.steps ?? 0)
                    type: Theme.laptop.small
                    look: root.look
                    quiet: true
                    wrapMode: Text.NoWrap
                }

                ActButton {
                    id: change

                    visible: root.sits
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    glyph: "move"
                    spoken: qsTr("Change the agenda")
                    kind: ActButton.Kind.Quiet
                    least: 34
                    reason: root.what === "item" ? "" : qsTr("Only while an item runs")
                    look: root.look
                    onClicked: root.changeAsked()
                }
            }

            PartLines {
                desk: root.desk
                chosen: root.sits ? "" : root.desk.chosenPart
                look: root.look
                standing: "before"
            }

            PartLines {
                desk: root.desk
                chosen: root.sits ? "" : root.desk.chosenPart
                look: root.look
                standing: "now"
            }

            AgendaRow {
                visible: root.folded
                title: qsTr("%1 items done").arg(root.done.length)
                at: root.done.length > 0 ? root.done[0].at : ""
                standing: "done"
                compact: true
                look: root.look
                onClicked: root.unfolded = true
                Layout.fillWidth: true
            }

            Repeater {
                model: root.desk.agenda

                delegate: AgendaRow {
                    required property int index
                    required property string key

                    visible: !(root.folded && standing === "done")
                    standing: (items.rows[index] ?? ({ "state": "next" })).state
                    compact: root.compact
                    look: root.look
                    elapsed: root.desk.now.spent ?? 0
                    minutes: root.desk.now.minutes ?? 0
                    stopped: root.what === "section" ? qsTr("Stopped for the section")
                        : root.what === "pause" ? qsTr("Stopped for the break") : ""
                    enabled: root.what === "item" && !root.busy
                    onClicked: if (standing === "skipped") root.changeAsked(); else if (standing !== "now") root.itemAsked(key)
                    Layout.fillWidth: true
                }
            }

            PartEnd {
                visible: root.sits
                letter: root.letter
                others: root.desk.parts.count > 1
                stopped: root.what === "section" ? qsTr("End the confidential section first")
                    : root.what === "pause" ? qsTr("Go on with the meeting first") : ""
                look: root.look
                onClicked: root.endAsked()
                Layout.fillWidth: true
                Layout.topMargin: 8
                Layout.bottomMargin: 4
            }

            PartLines {
                desk: root.desk
                chosen: root.sits ? "" : root.desk.chosenPart
                look: root.look
                standing: "after"
            }
        }
    }

    Acts {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 12
        height: Math.max(52, implicitHeight + 12)
        columnSpacing: 8
        rowSpacing: 8

        ActButton {
            readonly property int unread: letters.rows.filter(row => !row.read).length

            text: unread > 0 ? qsTr("Letters: %1").arg(unread) : qsTr("Letters")
            spoken: unread > 0 ? qsTr("Letters, %1 not read out yet").arg(unread) : qsTr("Letters")
            glyph: root.compact ? "" : "chat"
            type: Theme.laptop.second
            least: 38
            look: root.look
            onClicked: root.lettersAsked()
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Papers")
            glyph: root.compact ? "" : "paper"
            type: Theme.laptop.second
            least: 38
            look: root.look
            onClicked: root.papersAsked()
            Layout.fillWidth: true
        }
    }
}
