import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// The foot of the middle: the line being written, or the form that stands in its place. All keep what is in them.
// With large text on a small screen it scrolls, and the place to write in stays in sight.
Flickable {
    id: root

    required property var desk
    required property Rolls rolls
    required property var notes
    property bool compact: false
    // line, words, point or correct
    property string form: "line"
    property string correcting: ""
    property Tokens look: Theme.now

    readonly property alias composer: composer
    readonly property var forms: ({ "line": composer, "words": words, "point": point, "correct": correct })
    readonly property var note: notes.find(one => one.key === correcting) ?? null
    // What the form that is open says of the last refusal.
    readonly property bool busy: forms[form].busy
    readonly property bool refused: forms[form].wrong

    signal sent(var fields)
    signal upAsked

    function open(name: string) {
        form = name
        forms[name].start()
    }
    function correctLine(key: string) {
        correcting = key
        open("correct")
    }
    function back() {
        open("line")
    }
    function mend(number: int) {
        forms[form].mend(number)
    }

    implicitHeight: column.implicitHeight
    contentHeight: column.implicitHeight
    interactive: contentHeight > height + 1
    clip: interactive
    boundsBehavior: Flickable.StopAtBounds
    onContentHeightChanged: contentY = Math.max(0, contentHeight - height)
    onHeightChanged: contentY = Math.max(0, contentHeight - height)

    ColumnLayout {
        id: column

        width: root.width
        spacing: 0

        Composer {
            id: composer

            visible: root.form === "line"
            desk: root.desk
            rolls: root.rolls
            compact: root.compact
            look: root.look
            onSent: fields => root.sent(fields)
            onUpAsked: root.upAsked()
            Layout.fillWidth: true
        }

        WordsForm {
            id: words

            visible: root.form === "words"
            desk: root.desk
            rolls: root.rolls
            compact: root.compact
            look: root.look
            onClosed: root.back()
            Layout.fillWidth: true
        }

        PointForm {
            id: point

            visible: root.form === "point"
            desk: root.desk
            rolls: root.rolls
            compact: root.compact
            look: root.look
            onClosed: root.back()
            Layout.fillWidth: true
        }

        CorrectForm {
            id: correct

            visible: root.form === "correct"
            desk: root.desk
            note: root.note ?? ({ "key": "", "at": "", "who": "", "text": "" })
            compact: root.compact
            look: root.look
            onClosed: root.back()
            Layout.fillWidth: true
        }
    }
}
