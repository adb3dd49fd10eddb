import QtQml

// Counts presses of Shift: three within a second and a half, with nothing written between them.
QtObject {
    id: root

    property var times: []

    // Where is being written: a capital letter is no wish to be covered.
    required property QtObject writer

    signal thrice

    function count() {
        const now = Date.now()
        times = times.filter(time => now - time < 1500).concat([now])
        if (times.length < 3)
            return
        times = []
        root.thrice()
    }

    readonly property Connections letters: Connections {
        target: root.writer
        ignoreUnknownSignals: true

        function onTextChanged() {
            root.times = []
        }
    }
}
