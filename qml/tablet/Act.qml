import QtQml

// One act asked of the desk. It knows until the answer that it waits, so that a form keeps its words and a finger that taps
// twice asks once. A refusal is taken over from the desk: it is shown beside the form it belongs to, not at the top.
QtObject {
    id: root

    required property var desk
    property string pending: ""
    // Why the last try was refused, and the field it is about.
    property string mistake: ""
    property string field: ""
    readonly property bool busy: pending !== ""
    // Said on a button that waits for the answer.
    readonly property string waits: !busy ? ""
        : desk.link === "open" ? qsTr("Being sent") : qsTr("Kept here. It is sent when the connection is back.")

    signal done(string record)

    function ask(command: string, fields: var) {
        if (busy)
            return
        settle()
        pending = desk.ask(command, fields)
        if (!busy)
            takeOver()
    }
    function settle() {
        mistake = ""
        field = ""
    }
    function takeOver() {
        mistake = desk.problem.say ?? ""
        field = desk.problem.field ?? ""
        desk.clearProblem()
    }

    readonly property Connections answers: Connections {
        target: root.desk

        function onAnswered(id: string, ok: bool, record: string, say: string) {
            if (id === "" || id !== root.pending)
                return
            root.pending = ""
            if (ok)
                root.done(record)
            else
                root.takeOver()
        }
    }
}
