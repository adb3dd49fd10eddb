pragma ComponentBehavior: Bound

import QtQml

// A list of the desk, as something to look things up in: a binding that reads `rows` follows each row's news.
Instantiator {
    id: root

    // Counts rows that came and went, so that `rows` is read anew.
    property int stamp: 0
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

    onCountChanged: stamp += 1
    onObjectAdded: stamp += 1
    onObjectRemoved: stamp += 1

    delegate: BookEntry {}
}
