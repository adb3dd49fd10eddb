pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Writes down what is said as it is said: a point for a column, or a line of the record. It stays over all
// items, so that half a sentence is not lost when the agenda goes on; only a section or another part has its own.
// What is chosen stays for the next line.
GridLayout {
    id: root

    required property var desk
    required property bool compact
    property Tokens look: Theme.now
    property string what: ""
    property string about: ""
    property string speakerChosen: ""
    readonly property string speaker: speakerChosen !== "" ? speakerChosen : desk.now.speakerId ?? ""
    readonly property bool section: desk.now.what === "section"
    // Lines that are not answered yet, by the id of their command.
    readonly property var going: ({})
    property int waiting: 0
    readonly property bool note: what === "fact" || what === "opinion" || what === "allegation"

    function start() {
        words.input.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function missing(): string {
        return words.text.trim() === "" ? qsTr("Write what was said")
            : what === "" ? qsTr("Choose a column, or say what kind of line this is")
            : about === "" ? qsTr("Choose which child this is about, or the meeting")
            : speaker === "" ? qsTr("Choose who said it") : ""
    }
    // The box is free for the next line at once; what is refused comes back to where it was written.
    function send() {
        if (words.text.trim() === "" && waiting > 0)
            return
        words.error = missing()
        if (words.error !== "")
            return
        const line = { "text": words.text, "about": picked.about(about), "speaker": speaker, "width": chip.effective }
        const id = note ? desk.ask("AddNote", Object.assign({ "statement": what }, line))
            : desk.ask("AddPoint", Object.assign({ "column": what }, line))
        if (id === "") {
            words.error = desk.problem.say ?? ""
            return
        }
        going[id] = { "place": kept.at, "words": words.text, "circle": kept.circle }
        waiting += 1
        words.text = ""
    }

    // With large text the words get a line of their own.
    columns: width > 640 * Theme.step ? 4 : 3
    columnSpacing: 10
    rowSpacing: 8
    onSectionChanged: if (section && !note) what = "fact"

    Kept {
        id: kept

        box: words
        place: (root.desk.now.part ?? "") + (root.desk.now.what === "section" ? " section" : "")
        onAtChanged: words.error = ""
    }

    Connections {
        target: root.desk

        function onAnswered(id: string, ok: bool, record: string, say: string) {
            const line = root.going[id]
            if (!line)
                return
            delete root.going[id]
            root.waiting -= 1
            if (!ok)
                kept.giveBack(line.place, line.words, line.circle)
        }
    }

    Picked {
        id: picked

        desk: root.desk
    }

    Field {
        id: words

        placeholder: root.section || root.note ? qsTr("Write what is said") : qsTr("Add a point as you hear it")
        least: root.compact ? 44 : 48
        look: root.look
        onAccepted: root.send()
        onEdited: error = ""
        Layout.columnSpan: root.columns === 4 ? 1 : 3
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignBottom

        KeyCap {
            visible: !words.input.activeFocus && words.text === ""
            text: "Ctrl N"
            look: root.look
        }

        SeenChip {
            id: chip

            letter: root.desk.now.part ?? ""
            section: root.section
            circle: kept.circle
            look: root.look
            onChose: circle => kept.circle = circle
        }
    }

    Picker {
        placeholder: root.section ? qsTr("Kind") : qsTr("Column")
        purpose: qsTr("Kind of line")
        current: root.what
        options: (root.section ? [] : picked.columns).concat(picked.statements)
        least: words.least
        look: root.look
        onChose: key => {
            root.what = key
            words.error = ""
        }
        Layout.alignment: Qt.AlignBottom
        Layout.fillWidth: root.columns === 3
    }

    Picker {
        placeholder: qsTr("Child")
        purpose: qsTr("About")
        current: root.about
        options: picked.abouts
        least: words.least
        look: root.look
        onChose: key => {
            root.about = key
            words.error = ""
        }
        Layout.alignment: Qt.AlignBottom
        Layout.fillWidth: root.columns === 3
    }

    Picker {
        placeholder: qsTr("Who")
        purpose: qsTr("Who said it")
        current: root.speaker
        options: picked.people
        least: words.least
        look: root.look
        onChose: key => {
            root.speakerChosen = key
            words.error = ""
        }
        Layout.alignment: Qt.AlignBottom
        Layout.fillWidth: root.columns === 3
    }
}
