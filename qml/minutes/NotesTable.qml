pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The record of one item, or what was found. The newest line is in sight; arrow keys walk the lines, Enter corrects.
FocusScope {
    id: root

    required property var desk
    required property var rows
    required property var rolls
    property var pending: []
    property string nothing: ""
    property bool showItem: false
    property bool correctable: true
    property int current: -1
    property Tokens look: Theme.now

    readonly property real grow: Math.min(Theme.step, 1.3)
    readonly property int timeWidth: Math.round(60 * grow)
    readonly property int whoWidth: Math.round((width < 860 ? 160 : 192) * grow)
    readonly property int kindWidth: Math.round(112 * grow)

    // What a row shows in the moment in which its line is gone and the row is not.
    readonly property var blank: ({ "key": "", "at": "", "who": "", "initials": "", "text": "", "statement": "fact",
        "seen": "", "mark": "", "readOut": false, "corrected": false, "before": "", "itemTitle": "", "part": "" })

    signal correctAsked(string key)
    signal mendAsked(var line)
    signal wentBack

    // Up from the writing place: the newest line first.
    function enter() {
        if (rows.length === 0 || !correctable)
            return
        current = rows.length - 1
        forceActiveFocus(Qt.ShortcutFocusReason)
        show()
    }
    function walk(by: int) {
        const next = current + by
        if (next >= rows.length)
            return root.wentBack()
        current = Math.max(0, next)
        show()
    }
    function show() {
        const row = lines.itemAt(current)
        if (!row)
            return
        if (row.y < scroll.contentY)
            scroll.contentY = row.y
        else if (row.y + row.height > scroll.contentY + scroll.height)
            scroll.contentY = row.y + row.height - scroll.height
    }

    implicitHeight: Math.min(card.wanted, 4000)
    activeFocusOnTab: correctable && rows.length > 0
    onActiveFocusChanged: current = !activeFocus ? -1 : current < 0 ? rows.length - 1 : current

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Lines of the record")
    Accessible.description: current >= 0 && lines.itemAt(current) ? (lines.itemAt(current) as NoteRow)?.text ?? "" : ""
    Keys.onUpPressed: root.walk(-1)
    Keys.onDownPressed: root.walk(1)
    Keys.onEscapePressed: root.wentBack()
    Keys.onReturnPressed: if (root.rows[root.current]) root.correctAsked(root.rows[root.current].key)
    Keys.onEnterPressed: if (root.rows[root.current]) root.correctAsked(root.rows[root.current].key)

    Rectangle {
        id: card

        readonly property real wanted: head.height + body.implicitHeight + 2

        width: parent.width
        height: Math.min(parent.height, wanted)
        radius: Theme.laptop.cardRadius
        color: root.look.surface
        border.width: root.look.lineWidth
        border.color: root.look.line

        NotesHead {
            id: head

            x: 16
            width: parent.width - 36
            height: 39 * root.grow
            timeWidth: root.timeWidth
            whoWidth: root.whoWidth
            kindWidth: root.kindWidth
            look: root.look
        }

        Rule {
            anchors.top: head.bottom
            width: parent.width
            look: root.look
        }

        Flickable {
            id: scroll

            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.topMargin: 1
            anchors.leftMargin: 1
            anchors.rightMargin: 1
            anchors.bottomMargin: 1
            contentHeight: body.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            onContentHeightChanged: if (root.current < 0) contentY = Math.max(0, contentHeight - height)
            onHeightChanged: if (root.current < 0) contentY = Math.max(0, contentHeight - height)

            ColumnLayout {
                id: body

                width: scroll.width
                spacing: 0

                Repeater {
                    id: lines

                    model: root.rows.length

                    delegate: NoteRow {
                        required property int index

                        note: root.rows[index] ?? root.blank
                        timeWidth: root.timeWidth
                        whoWidth: root.whoWidth
                        kindWidth: root.kindWidth
                        first: index === 0
                        lit: root.current === index
                        showItem: root.showItem
                        enabled: root.correctable
                        look: root.look
                        onClicked: root.correctAsked(note.key)
                        Layout.fillWidth: true
                    }
                }

                Repeater {
                    model: root.pending.length

                    delegate: PendingRow {
                        required property int index

                        line: root.pending[index] ?? ({ "fields": { "text": "", "speaker": "" }, "say": "" })
                        speaker: root.rolls.person(line.fields.speaker)
                        online: root.desk.link === "open"
                        timeWidth: root.timeWidth
                        whoWidth: root.whoWidth
                        look: root.look
                        onMendAsked: root.mendAsked(line)
                        Layout.fillWidth: true
                    }
                }

                Words {
                    visible: root.rows.length === 0 && root.pending.length === 0
                    text: root.nothing
                    look: root.look
                    quiet: true
                    Layout.margins: 16
                    Layout.fillWidth: true
                }
            }
        }
    }
}
