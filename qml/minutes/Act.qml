import QtQml

// One act asked of the desk. It knows until the answer that it waits, so that a form keeps its words and a key
// pressed twice asks once; after a refusal it knows why, until the next try.
QtObject {
    id: root

    required property var desk
    property string pending: ""
    property string code: ""
    property string say: ""
    readonly property bool busy: pending !== ""

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
    }
    function refuse(why: string) {
        code = desk.problem.code ?? ""
        say = why
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
