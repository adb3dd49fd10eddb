import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A new wording for a line of the record. The first one is kept and stays to be read.
WriteCard {
    id: root

    required property var desk
    // The line as it stands.
    required property var note
    property bool compact: false
    readonly property string missing: words.text.trim() === "" ? qsTr("Write what the line shall say")
        : words.text.trim() === note.text ? qsTr("Nothing is changed yet") : ""
    readonly property bool busy: act.busy

    signal closed

    function start() {
        words.text = note.text
        words.input.cursorPosition = words.text.length
        words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function save() {
        if (missing === "")
            act.ask("Correct", { "record": note.key, "text": words.text.trim() })
    }
    function mend(number: int) {
        refused.take(number)
    }

    wrong: act.say !== ""

    Act {
        id: act

        desk: root.desk
        onDone: root.closed()
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
        standing: qsTr("The line is as it was")
        look: root.look
        onInsteadAsked: {
            words.text = ways.replaced(ways.instead)
            root.save()
        }
        onOutAsked: {
            words.text = ways.without()
            act.forget()
            words.forceActiveFocus()
        }
        Layout.fillWidth: true
        Layout.leftMargin: 2 - root.inset
        Layout.rightMargin: 2 - root.inset
        Layout.topMargin: 2 - root.inset
    }

    FormTitle {
        title: qsTr("Correct the line of %1, %2").arg(root.note.at).arg(root.note.who)
        hint: qsTr("The first wording is kept")
        look: root.look
        Layout.fillWidth: true
    }

    WriteBox {
        id: words

        spoken: qsTr("New wording")
        wrong: act.say !== ""
        input.readOnly: act.busy
        look: root.look
        onEdited: if (ways.place === null) act.forget()
        onAccepted: root.save()
        onEscaped: root.closed()
        Layout.fillWidth: true
    }

    FormActs {
        text: qsTr("Save the correction")
        keyCap: "Enter"
        reason: act.busy ? qsTr("Being sent") : root.missing
        compact: root.compact
        look: root.look
        onTaken: root.save()
        onClosed: root.closed()
        Layout.fillWidth: true
    }
}
