import QtQml

// One act asked of the desk. It knows until the answer that it waits, so that a form keeps its words and a key
// pressed twice asks once.
QtObject {
    id: root

    required property var desk
    property string pending: ""
    readonly property bool busy: pending !== ""

    signal done(string record)

    function ask(command: string, fields: var) {
        if (!busy)
            pending = desk.ask(command, fields)
    }

    readonly property Connections answers: Connections {
        target: root.desk

        function onAnswered(id: string, ok: bool, record: string, say: string) {
            if (id === "" || id !== root.pending)
                return
            root.pending = ""
            if (ok)
                root.done(record)
        }
    }
}
