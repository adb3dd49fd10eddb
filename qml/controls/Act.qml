import QtQml

// One act asked of whatever answers for the page. It knows until the answer that it waits, so that a form keeps its words
// and a key or a finger that presses twice asks once; after a refusal it knows why, until the next try.
QtObject {
    id: root

    required property var desk
    // The refusal is shown beside its form and nowhere else.
    property bool takes: false
    property string pending: ""
    // Why the last try was refused, and the field it is about.
    property string code: ""
    property string say: ""
    property string field: ""
    readonly property bool busy: pending !== ""
    // Said on a button that waits for the answer.
    readonly property string waits: !busy ? ""
        : desk.link === "open" ? qsTr("Being sent") : qsTr("Kept here. It is sent when the connection is back.")

    signal done(string record)

    function ask(command: string, fields: var) {
        if (busy)
            return
        forget()
        pending = desk.ask(command, fields)
        if (pending === "")
            refuse(desk.problem.say ?? "")
    }
    function forget() {
        code = ""
        say = ""
        field = ""
    }
    function refuse(why: string) {
        code = desk.problem.code ?? ""
        field = desk.problem.field ?? ""
        say = why
        if (takes)
            desk.clearProblem()
    }

    readonly property Connections answers: Connections {
        target: root.desk

        function onAnswered(id: string, ok: bool, record: string, say: string) {
            if (id === "" || id !== root.pending)
                return
            // The reason first: there is no moment in which the form neither waits nor knows why.
            if (!ok)
                root.refuse(say)
            root.pending = ""
            if (ok)
                root.done(record)
        }
    }
}
