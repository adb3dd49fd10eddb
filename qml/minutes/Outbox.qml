import QtQml

// Lines on their way to the record. Writing goes on meanwhile, also without a connection; a line that is refused
// comes back to be mended and is never dropped.
QtObject {
    id: root

    required property var desk
    // { id, fields, code, say } each; `say` tells why it was refused, empty while it is on its way.
    property var lines: []
    // Takes a refused line back; while it holds another one, the refused line waits in the table.
    required property Composer composer

    signal saved(string record)

    function send(fields: var) {
        const id = desk.ask("AddNote", fields)
        const line = { "id": id, "fields": fields, "code": "", "say": "" }
        if (id !== "")
            lines = lines.concat([line])
        else
            back(line, desk.problem.say ?? "")
    }
    function back(line: var, why: string) {
        const refused = { "id": line.id, "fields": line.fields, "code": desk.problem.code ?? "", "say": why }
        const taken = composer.takeBack(refused)
        lines = lines.filter(one => one !== line).concat(taken ? [] : [refused])
    }
    function mend(line: var) {
        if (composer.takeBack(line))
            lines = lines.filter(one => one !== line)
    }

    readonly property Connections answers: Connections {
        target: root.desk

        function onAnswered(id: string, ok: bool, record: string, say: string) {
            const line = root.lines.find(one => one.id === id && one.say === "")
            if (id === "" || !line)
                return
            if (!ok)
                return root.back(line, say)
            root.lines = root.lines.filter(one => one !== line)
            root.saved(record)
        }
    }
}
