import QtQml

// A list of the desk, as something to look things up in: `rows` holds plain values, read anew after each news.
QtObject {
    id: root

    property var model: null
    readonly property var rows: model ? model.all : []

    function find(key: string): var {
        return rows.find(row => row.key === key) ?? null
    }
}
