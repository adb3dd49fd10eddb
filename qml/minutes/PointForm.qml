import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A point for one of the three columns.
WriteCard {
    id: root

    required property var desk
    required property Rolls rolls
    property bool compact: false
    property string column: ""
    property string speakerChosen: ""
    property string about: ""
    property alias circle: kept.circle
    readonly property string speaker: speakerChosen !== "" ? speakerChosen : desk.now.speakerId ?? ""
    readonly property string missing: desk.may.AddPoint !== true ? qsTr("Points can be added while a part sits")
        : words.text.trim() === "" ? qsTr("Write the point") : column === "" ? qsTr("Choose a column")
        : rolls.person(speaker) === null ? qsTr("Choose who said it")
        : about === "" ? qsTr("Choose which child it is about") : ""
    readonly property bool busy: act.busy

    signal closed

    function start() {
        words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function save() {
        if (missing === "")
            act.ask("AddPoint", { "column": column, "text": words.text.trim(), "about": rolls.about(about),
                "speaker": speaker, "width": rolls.narrowed(circle).key })
    }
    function mend(number: int) {
        refused.take(number)
    }

    wrong: act.say !== ""

    Kept {
        id: kept

        box: words
        place: (root.desk.now.part ?? "") + (root.desk.now.what === "section" ? " section" : "")
    }

    Act {
        id: act

        desk: root.desk
        onDone: {
            words.text = ""
            root.circle = "everyone"
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
        narrowable: root.rolls.narrowed(root.circle).key === "everyone"
        standing: qsTr("This point has not been sent")
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
        onNarrowAsked: {
            root.circle = "professionals"
            root.save()
        }
        Layout.fillWidth: true
        Layout.leftMargin: 2 - root.inset
        Layout.rightMargin: 2 - root.inset
        Layout.topMargin: 2 - root.inset
    }

    FormTitle {
        title: qsTr("A point for the columns")
        hint: qsTr("It goes up on the room screen")
        look: root.look
        Layout.fillWidth: true
    }

    WriteBox {
        id: words

        spoken: qsTr("The point")
        placeholder: qsTr("One thing, in a few words")
        least: 1
        wrong: act.say !== ""
        input.readOnly: act.busy
        look: root.look
        onEdited: if (ways.place === null) act.forget()
        onAccepted: root.save()
        onEscaped: root.closed()
        Layout.fillWidth: true
    }

    Flow {
        spacing: 8
        Layout.fillWidth: true

        Picker {
            placeholder: qsTr("Column")
            current: root.column
            options: root.rolls.columns
            least: 38
            look: root.look
            onChose: key => root.column = key
        }

        Picker {
            placeholder: qsTr("Who said it")
            current: root.speaker
            options: root.rolls.people.map(person => ({ "key": person.key, "text": person.name,
                "brief": person.known, "under": person.role }))
            least: 38
            look: root.look
            onChose: key => root.speakerChosen = key
        }

        AboutPick {
            rolls: root.rolls
            about: root.about
            keyCap: ""
            height: 38
            look: root.look
            onChose: key => root.about = key
        }

        LineCircle {
            rolls: root.rolls
            circle: root.rolls.narrowed(root.circle)
            height: 38
            look: root.look
            onChose: key => root.circle = key
        }
    }

    FormActs {
        text: qsTr("Add the point")
        keyCap: "Enter"
        reason: act.busy ? qsTr("Being sent") : root.missing
        compact: root.compact
        look: root.look
        onTaken: root.save()
        onClosed: root.closed()
        Layout.fillWidth: true
    }
}
