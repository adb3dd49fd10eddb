import QtQml

// Everything the chair can do at this moment, in the order in which it is wanted, for the finder: with its key where it
// has one, and with the reason where it must wait.
QtObject {
    id: root

    required property var desk
    // The line of one's own that can be taken back.
    property bool undoable: false
    // There is a box to write a line in.
    property bool writes: false

    readonly property string what: desk.now.what ?? "none"
    readonly property bool adjourned: desk.now.adjourned !== ""
    readonly property bool sits: what === "item" || what === "pause" || what === "section"
    readonly property string onlyItem: what === "item" ? "" : qsTr("Only while an item runs")

    readonly property var all: [
        { "key": "cover", "text": desk.around.covered === true ? qsTr("Show the room screen again")
            : qsTr("Cover the room screen"), "glyph": "cover", "keyCap": "F2",
            "reason": desk.around.covered === true ? may("UncoverRoom") : may("CoverRoom") },
        { "key": "stranger", "text": qsTr("Somebody nobody knows is here"), "glyph": "question", "keyCap": "F6",
            "reason": may("MarkStranger") },
        { "key": "section", "text": what === "section" ? qsTr("End the confidential section")
            : qsTr("Confidential section"), "glyph": "lock", "keyCap": "F3",
            "reason": what === "section" ? "" : onlyItem },
        { "key": "break", "text": what === "pause" ? qsTr("Go on after the break") : qsTr("Break"), "glyph": "cup",
            "keyCap": "F4", "reason": what === "pause" ? "" : onlyItem },
        { "key": "write", "text": qsTr("Write a line"), "glyph": "pen", "keyCap": "Ctrl N",
            "reason": writes ? "" : qsTr("There is nothing to write in just now") },
        { "key": "undo", "text": qsTr("Take back the line just added"), "glyph": "undo", "keyCap": "Ctrl Z",
            "reason": undoable ? "" : qsTr("There is none") },
        { "key": "agenda", "text": qsTr("Change the agenda"), "under": qsTr("order, skip, add"), "glyph": "move",
            "reason": onlyItem !== "" ? onlyItem : may("InsertItem") },
        { "key": "letters", "text": qsTr("Letters"), "glyph": "chat" },
        { "key": "requests", "text": qsTr("Requests to exclude somebody"), "glyph": "door",
            "reason": desk.requests.count > 0 ? "" : qsTr("There are none") },
        { "key": "papers", "text": qsTr("Papers"), "glyph": "paper" },
        { "key": "end", "text": qsTr("End this part"), "glyph": "door", "reason": may("EndPart") },
        { "key": "adjourn", "text": qsTr("Adjourn the conference"), "under": qsTr("it goes on another day"),
            "glyph": "pause", "reason": adjourned ? qsTr("It is adjourned already") : may("Adjourn") },
        { "key": "resume", "text": qsTr("Go on with the conference"), "glyph": "right",
            "reason": adjourned ? may("Resume") : qsTr("It is not adjourned") },
        { "key": "abandon", "text": qsTr("Abandon the conference"), "under": qsTr("it ends here, for good"),
            "glyph": "warn", "reason": may("Abandon") },
        { "key": "close", "text": qsTr("Close the conference"), "glyph": "check", "reason": may("CloseConference") }
    ]

    function may(command: string): string {
        return desk.may[command] === true ? "" : sits && command === "CloseConference" ? qsTr("End the part first")
            : qsTr("Not just now")
    }
}
