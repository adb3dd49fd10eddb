import QtQml

// What an act would change, and for whom, asked while it is still being written: nothing is done. It asks when what would
// be sent changes, and when the room does; while it waits for an answer it asks once more afterwards, never twice at a time.
QtObject {
    id: root

    required property var desk
    property string command: ""
    // By the command's own names, as the act will send them.
    property var fields: ({})
    // Shown, and all that must be written is there.
    property bool ready: true
    property string pending: ""
    property bool again: false
    // Sentences; empty while nothing is known.
    property var says: []
    // Why it would be refused; "" where it would not.
    property string refused: ""
    readonly property string stops: refused !== "" ? qsTr("This would be refused: %1").arg(refused) : ""

    function look() {
        if (!ready || command === "" || desk.link !== "open")
            return forget()
        again = pending !== ""
        if (!again)
            pending = desk.foresee(command, fields)
    }
    function forget() {
        pending = ""
        again = false
        says = []
        refused = ""
    }

    // What changes together is asked about once.
    readonly property Timer together: Timer {
        interval: 0
        onTriggered: root.look()
    }

    onCommandChanged: together.restart()
    onFieldsChanged: together.restart()
    onReadyChanged: together.restart()
    Component.onCompleted: together.restart()

    readonly property Connections answers: Connections {
        target: root.desk

        function onForeseen(id: string, says: var, refused: string) {
            if (id === "" || id !== root.pending)
                return
            root.pending = ""
            root.says = says
            root.refused = refused
            if (root.again)
                root.look()
        }
        // An answer that was on its way when the line went never comes.
        function onLinkChanged() {
            root.forget()
            root.look()
        }
        function onAroundChanged() {
            root.look()
        }
        function onClockChanged() {
            root.look()
        }
    }
    readonly property Connections people: Connections {
        target: root.desk ? root.desk.people : null

        function onAllChanged() {
            root.look()
        }
    }
}
