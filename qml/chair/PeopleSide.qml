pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waymark.Theme
import Waymark.Controls

// The right side: what the room sees, quorum, hands, and everybody. Who belongs to another part is folded away.
Item {
    id: root

    required property var desk
    required property bool compact
    property Component roomFace: null
    property bool unfolded: false
    property Tokens look: Theme.now

    readonly property string what: desk.now.what ?? "none"
    readonly property string letter: desk.now.part ?? ""
    readonly property bool gap: what === "none" || what === "closed"
    // The part that sat last, while its people are still leaving: the others stay folded as long.
    readonly property string last: (parts.rows.find(part => part.satLast) ?? { "letter": "" }).letter
    readonly property bool emptying: what === "none" && book.rows.some(person => person.group === "family"
        && person.part.split(" ").includes(last) && ["in", "remote", "out", "waiting"].includes(person.where))
    readonly property var others: book.rows.filter(person => !root.here(person))
    readonly property string otherLetters: {
        const letters = []
        for (const person of others)
            for (const one of person.part.split(" "))
                if (one !== "" && !letters.includes(one))
                    letters.push(one)
        return letters.join(" ")
    }

    readonly property Item focused: Window.activeFocusItem

    signal actAsked(string act, string person)
    signal strangerAsked

    // What the room sees is in sight again when the keyboard has gone elsewhere on the face; a menu of this side is not.
    function settle() {
        for (let up = focused; up; up = up.parent)
            if (up === root || up === T.Overlay.overlay)
                return
        if (focused)
            scroll.contentY = 0
    }

    function here(person: var): bool {
        return gap && !emptying || person.inRunning || emptying && person.part.split(" ").includes(last) || person.part === "" || person.part.split(" ").includes(letter)
    }
    function inRoom(person: var): bool {
        return here(person) && (person.where === "in" || person.where === "remote") && person.key !== desk.myId
    }
    function waits(person: var): bool {
        return here(person) && person.where === "waiting"
    }
    function away(person: var): bool {
        return here(person) && !["in", "remote", "waiting"].includes(person.where) && person.key !== desk.myId
    }

    onFocusedChanged: settle()

    Book {
        id: parts

        model: root.desk.parts
    }

    Book {
        id: book

        model: root.desk.people
    }

    Rectangle {
        anchors.fill: parent
        color: root.look.sunken
    }

    Rule {
        height: parent.height
        look: root.look
    }

    Page {
        id: scroll

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        gutter: 16
        above: 14
        below: 10
        spacing: 10

        RoomPreview {
            desk: root.desk
            roomFace: root.roomFace
            pictureWidth: scroll.width - 32
            look: root.look
            Layout.fillWidth: true
        }

        StrangersCard {
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        QuorumCard {
            visible: !root.gap
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        ConnectionsCard {
            desk: root.desk
            look: root.look
            onDecideAsked: connection => root.actAsked("decide", connection)
            Layout.fillWidth: true
        }

        HandsCard {
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        ExcludedCard {
            desk: root.desk
            look: root.look
            onBackAsked: person => root.actAsked("back", person)
            onFollowAsked: exclusion => root.actAsked("follow", exclusion)
            Layout.fillWidth: true
        }

        PeopleGroup {
            desk: root.desk
            title: qsTr("In the room")
            chosen: book.rows.filter(person => root.inRoom(person))
            countSay: qsTr("%1 and you").arg(count)
            compact: root.compact
            look: root.look
            onActAsked: (act, person) => root.actAsked(act, person)
            Layout.fillWidth: true
        }

        PeopleGroup {
            desk: root.desk
            title: qsTr("Waiting")
            chosen: book.rows.filter(person => root.waits(person))
            compact: root.compact
            since: true
            look: root.look
            onActAsked: (act, person) => root.actAsked(act, person)
            Layout.fillWidth: true
        }

        PeopleGroup {
            desk: root.desk
            title: qsTr("Not in the room")
            chosen: book.rows.filter(person => root.away(person))
            compact: root.compact
            since: true
            look: root.look
            onActAsked: (act, person) => root.actAsked(act, person)
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Somebody nobody knows")
            spoken: qsTr("Somebody nobody knows is here. The room screen shows nothing until you know them")
            glyph: "question"
            keyCap: "F6"
            kind: ActButton.Kind.Quiet
            type: Theme.laptop.second
            least: 38
            reason: root.desk.may.MarkStranger === true ? "" : qsTr("Not just now")
            look: root.look
            onClicked: root.strangerAsked()
            Layout.fillWidth: true
        }

        PeopleGroup {
            visible: root.unfolded && count > 0
            desk: root.desk
            title: qsTr("Not of this part")
            chosen: root.others
            compact: root.compact
            since: true
            look: root.look
            onActAsked: (act, person) => root.actAsked(act, person)
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }

    ColumnLayout {
        id: foot

        visible: root.others.length > 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 0
        height: visible ? implicitHeight : 0

        Rule {
            look: root.look
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 8
            Layout.topMargin: 6
            Layout.bottomMargin: 6
            Mark {
                kind: "part" + root.otherLetters.charAt(0)
                size: Theme.laptop.mark
                look: root.look
            }

            Words {
                text: (root.others.length === 1 ? qsTr("Part %1 · 1 person") : qsTr("Part %1 · %2 people"))
                    .arg(root.otherLetters).replace("%2", root.others.length)
                type: Theme.laptop.second
                look: root.look
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            ActButton {
                text: root.unfolded ? qsTr("Fold") : qsTr("Show")
                spoken: root.unfolded ? qsTr("Fold the other part away")
                    : qsTr("Show who is in the other part. Somebody may be looking on")
                type: Theme.laptop.second
                look: root.look
                onClicked: root.unfolded = !root.unfolded
            }
        }
    }
}
