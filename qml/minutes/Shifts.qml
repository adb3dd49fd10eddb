import QtQml

// Counts presses of Shift: three within a second and a half.
QtObject {
    id: root

    property var times: []

    signal thrice

    function count() {
        const now = Date.now()
        times = times.filter(time => now - time < 1500).concat([now])
        if (times.length < 3)
            return
        times = []
        root.thrice()
    }
}
