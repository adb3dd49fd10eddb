import QtQml

// Where somebody can be, for the lists in which it is marked.
QtObject {
    readonly property var list: [
        { "key": "in", "text": qsTr("In the room"), "brief": qsTr("In"), "glyph": "person" },
        { "key": "remote", "text": qsTr("By video or telephone"), "brief": qsTr("By video"), "glyph": "screen" },
        { "key": "waiting", "text": qsTr("Waiting outside"), "brief": qsTr("Waiting"), "glyph": "clock" },
        { "key": "out", "text": qsTr("Stepped out"), "brief": qsTr("Stepped out"), "glyph": "door" },
        { "key": "left", "text": qsTr("Left the building"), "brief": qsTr("Left"), "glyph": "arrow" }
    ]
}
