import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A child's or a family member's own words, and how they came to us.
WriteCard {
    id: root

    required property var desk
    required property Rolls rolls
    property bool compact: false
    property string who: ""
    property string about: ""
    readonly property var speakers: rolls.children.concat(rolls.people.map(person => ({ "key": person.key,
        "text": person.name, "brief": person.known, "under": person.role })))
    readonly property string missing: desk.may.AddVoice !== true ? qsTr("Words can be written down while a part sits")
        : words.text.trim() === "" ? qsTr("Write their own words") : who === "" ? qsTr("Choose whose words these are")
        : about === "" ? qsTr("Choose which child this is about") : ""
    readonly property bool busy: act.busy

    signal closed

    function start() {
        words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function save() {
        if (missing !== "")
            return
        const fields = { "text": words.text.trim(), "how": how.text.trim(), "about": rolls.about(about) }
        fields[rolls.children.some(child => child.key === who) ? "child" : "person"] = who
        act.ask("AddVoice", fields)
    }
    function mend(number: int) {
        refused.take(number)
    }

    wrong: act.say !== ""

    Kept {
        box: words
        place: (root.desk.now.part ?? "") + (root.desk.now.what === "section" ? " section" : "")
    }

    Act {
        id: act

        desk: root.desk
        onDone: {
            words.text = ""
            how.text = ""
            root.closed()
        }
    }

    PhraseFix {
        id: ways

        code: act.code
        say: act.say
        text: words.text
    }

    RefusedBar {
        id: refused

        visible: act.say !== ""
        say: act.say
        fix: ways
        compact: root.compact
        standing: qsTr("These words have not been sent")
        look: root.look
        onInsteadAsked: {
            words.text = ways.replaced(ways.instead)
            root.save()
        }
        onOutAsked: {
            words.text = ways.without()
            act.forget()
            root.start()
        }
        Layout.fillWidth: true
        Layout.leftMargin: 2 - root.inset
        Layout.rightMargin: 2 - root.inset
        Layout.topMargin: 2 - root.inset
    }

    FormTitle {
        title: qsTr("Own words")
        hint: qsTr("As they were said, written or drawn. Everybody here sees them.")
        look: root.look
        Layout.fillWidth: true
    }

    WriteBox {
        id: words

        spoken: qsTr("Their own words")
        placeholder: qsTr("Their own words")
        wrong: act.say !== ""
        input.readOnly: act.busy
        look: root.look
        onEdited: if (ways.place === null) act.forget()
        onAccepted: root.save()
        onEscaped: root.closed()
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 8

        Picker {
            placeholder: qsTr("Whose words")
            current: root.who
            options: root.speakers
            least: 38
            look: root.look
            onChose: key => root.who = key
        }

        AboutPick {
            rolls: root.rolls
            about: root.about
            keyCap: ""
            look: root.look
            onChose: key => root.about = key
            Layout.minimumWidth: 120
            Layout.preferredHeight: 38
        }

        Field {
            id: how

            placeholder: qsTr("How: told to Tom on 4 November")
            least: 38
            readOnly: act.busy
            look: root.look
            onAccepted: root.save()
            Layout.fillWidth: true
        }
    }

    FormActs {
        text: qsTr("Add these words")
        keyCap: "Enter"
        reason: act.busy ? qsTr("Being sent") : root.missing
        compact: root.compact
        look: root.look
        onTaken: root.save()
        onClosed: root.closed()
        Layout.fillWidth: true
    }
}
