import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The line being written: who, what, which kind, who will see it, whom it is about. A sent line is the outbox's;
// a refused one comes back here and keeps every word.
WriteCard {
    id: root

    required property var desk
    required property Rolls rolls
    property bool compact: false
    property string speakerChosen: ""
    property string kind: "fact"
    property alias circle: kept.circle
    property string about: ""
    // Why the line in the box was refused.
    property string code: ""
    property string say: ""
    // Enter was pressed and something is missing: now it is said in red.
    property bool pressed: false

    readonly property string speaker: speakerChosen !== "" ? speakerChosen : desk.now.speakerId ?? ""
    readonly property var seen: rolls.narrowed(circle)
    // Its lines wait in the outbox.
    readonly property bool busy: false
    readonly property bool may: desk.may.AddNote === true
    // A protected phrase: sending it once more would change nothing.
    readonly property bool locked: code === "protected-phrase" && ways.place !== null
    readonly property bool empty: words.text.trim() === ""
    readonly property string missing: !may ? qsTr("Lines can be written while a part sits")
        : rolls.person(speaker) === null ? qsTr("Say who speaks: type two letters")
        : empty ? qsTr("Write what was said")
        : about === "" ? qsTr("Choose which child it is about, or the meeting: Alt A") : ""

    signal sent(var fields)
    signal upAsked

    function start() {
        who.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function write() {
        words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function choose(key: string) {
        speakerChosen = key
        write()
    }
    // Never wider, whatever key is pressed.
    function narrow(to: string) {
        const place = key => rolls.widths.findIndex(width => width.key === key)
        if (place(to) > place(seen.key))
            see(to)
    }
    // Seen by others, a refused line is another question.
    function see(by: string) {
        circle = by
        forget()
    }
    function turn() {
        picker.next()
    }
    function save() {
        pressed = true
        if (missing !== "")
            return
        const fields = { "speaker": speaker, "statement": kind, "text": words.text.trim(), "about": rolls.about(about),
            "width": seen.key }
        words.text = ""
        circle = "everyone"
        forget()
        root.sent(fields)
        start()
    }
    function forget() {
        code = ""
        say = ""
        pressed = false
    }
    // The reason stands as long as the protected words do.
    function edited() {
        pressed = false
        if (ways.place === null)
            forget()
    }
    function takeBack(line: var): bool {
        if (!empty)
            return false
        const fields = line.fields
        words.text = fields.text
        speakerChosen = fields.speaker
        kind = fields.statement
        circle = fields.width
        about = fields.about.meeting ? "meeting" : fields.about.children.length > 1 ? "all" : fields.about.children[0]
        code = line.code
        say = line.say
        write()
        if (ways.place)
            words.select(ways.place.at, ways.place.length)
        return true
    }
    function mend(number: int) {
        refused.take(number)
    }

    wrong: say !== ""
    onSpeakerChanged: pressed = false

    Connections {
        target: root.desk

        // Whoever is given the floor speaks next, unless a line is half written.
        function onNowChanged() {
            if (root.empty)
                root.speakerChosen = ""
        }
    }

    Kept {
        id: kept

        box: words
        place: (root.desk.now.part ?? "") + (root.desk.now.what === "section" ? " section" : "")
        onAtChanged: root.forget()
    }

    PhraseFix {
        id: ways

        code: root.code
        say: root.say
        text: words.text
    }

    RefusedBar {
        id: refused

        visible: root.say !== ""
        say: root.say
        fix: ways
        compact: root.compact
        narrowable: root.seen.key === "everyone"
        look: root.look
        onInsteadAsked: {
            words.text = ways.replaced(ways.instead)
            root.save()
        }
        onOutAsked: {
            words.text = ways.without()
            root.forget()
            root.write()
        }
        onNarrowAsked: {
            root.circle = "professionals"
            root.save()
        }
        Layout.fillWidth: true
        Layout.leftMargin: 2 - root.inset
        Layout.rightMargin: 2 - root.inset
        Layout.topMargin: 2 - root.inset
    }

    SpeakerPills {
        rolls: root.rolls
        speaker: root.speaker
        me: root.desk.myId
        tall: root.compact ? 29 : 32
        look: root.look
        onChose: key => root.choose(key)
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 12

        Figures {
            text: root.desk.clock
            type: Theme.laptop.body
            look: root.look
            quiet: true
            Layout.minimumWidth: implicitWidth
        }

        WhoBox {
            id: who

            rolls: root.rolls
            speaker: root.speaker
            look: root.look
            onChose: key => root.choose(key)
            onWent: root.write()
            onUpAsked: root.upAsked()
            Layout.preferredWidth: Math.round(142 * Math.min(Theme.step, 1.15))
        }

        WriteBox {
            id: words

            spoken: qsTr("What was said")
            placeholder: root.may ? qsTr("What was said") : root.missing
            wrong: root.say !== ""
            look: root.look
            onEdited: root.edited()
            onAccepted: root.save()
            onUpAsked: root.upAsked()
            onBackAsked: root.start()
            onEscaped: root.start()
            Layout.fillWidth: true
        }

        ColumnLayout {
            spacing: 4
            Layout.preferredWidth: 214
            Layout.maximumWidth: 214

            RowLayout {
                spacing: 6

                KindPick {
                    rolls: root.rolls
                    kind: root.kind
                    look: root.look
                    onChose: key => root.kind = key
                }

                Item {
                    Layout.fillWidth: true
                }

                LineCircle {
                    rolls: root.rolls
                    circle: root.seen
                    look: root.look
                    onChose: key => root.see(key)
                }
            }

            AboutPick {
                id: picker

                rolls: root.rolls
                about: root.about
                wrong: root.pressed && root.about === ""
                look: root.look
                onChose: key => root.about = key
                Layout.fillWidth: true
            }
        }
    }

    Words {
        visible: root.pressed && root.missing !== ""
        text: root.missing
        type: Theme.laptop.second
        look: root.look
        strong: true
        color: root.look.danger
        Layout.fillWidth: true

        Accessible.role: Accessible.AlertMessage
    }
}
