pragma ComponentBehavior: Bound

import QtQml

// A list of the desk, as something to look things up in: a binding that reads `rows` follows each row's news.
Instantiator {
    id: root

    // Counts rows that came and went, so that `rows` is read anew; the first of them all together.
    property int stamp: 0
    property bool ready: false
    readonly property var rows: root.read(root.stamp)

    function read(stamp: int): var {
        const all = []
        for (let i = 0; i < root.count; ++i) {
            const entry = root.objectAt(i) as BookEntry
            if (entry)
                all.push(entry.model)
        }
        return all
    }

    function find(key: string): var {
        return rows.find(row => row.key === key) ?? null
    }

    function turn() {
        if (ready)
            stamp += 1
    }

    onCountChanged: turn()
    onObjectAdded: turn()
    onObjectRemoved: turn()
    Component.onCompleted: {
        ready = true
        stamp += 1
    }

    delegate: BookEntry {}
}
