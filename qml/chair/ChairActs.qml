import QtQml

// Everything the chair can do at this moment, in the order in which it is wanted, with its key where it has one, and with
// the reason where it must wait. The finder, the keys themselves and the list of keys are made from it: they cannot differ.
QtObject {
    id: root

    required property var desk
    // There is a box to write a line in.
    property bool writes: false
    // With very large text: both sides are panels of their own.
    property bool folded: false
    // Views are shown and not decided yet.
    property bool decides: false

    readonly property string what: desk.now.what ?? "none"
    readonly property bool adjourned: desk.now.adjourned !== ""
    readonly property bool covered: desk.around.covered === true
    readonly property bool sits: what === "item" || what === "pause" || what === "section"
    readonly property string onlyItem: what === "item" ? "" : what === "section" ? qsTr("End the confidential section first")
        : what === "pause" ? qsTr("Go on after the break first") : qsTr("Only while a part sits")

    // `keys` as Qt writes them, the first one is shown. `atHand`: also while a sheet is open.
    readonly property var all: [
        { "key": "cover", "text": covered ? qsTr("Show the room screen again") : qsTr("Cover the room screen"), "glyph": "cover",
            "keys": ["F2", "Ctrl+Space"], "atHand": true, "reason": may(covered ? "UncoverRoom" : "CoverRoom") },
        { "key": "section", "text": what === "section" ? qsTr("End the confidential section") : qsTr("Confidential section"),
            "under": qsTr("the room goes neutral first"), "glyph": "lock", "keys": ["F3"], "atHand": true,
            "reason": what === "section" ? "" : onlyItem },
        { "key": "break", "text": what === "pause" ? qsTr("Go on after the break") : qsTr("Break at once, without a time"),
            "under": what === "pause" ? "" : qsTr("the room is told nothing"), "glyph": "cup", "keys": ["F4"], "atHand": true,
            "reason": what === "pause" ? "" : onlyItem },
        { "key": "timed", "text": qsTr("Break with the time we go on"), "glyph": "clock", "keys": ["Shift+F4"], "atHand": true,
            "reason": onlyItem },
        { "key": "stranger", "text": qsTr("Somebody nobody knows is here"), "glyph": "question", "keys": ["F6"], "atHand": true,
            "reason": may("MarkStranger") },
        { "key": "handover", "text": sits ? qsTr("Hand over to another part") : qsTr("Which part comes in"),
            "under": sits ? qsTr("the room goes neutral first") : "", "glyph": "door", "keys": ["F7"], "atHand": true,
            "reason": what === "none" ? may("BeginPart") : onlyItem },
        { "key": "exclude", "text": qsTr("Exclude somebody"), "glyph": "warn", "keys": ["F8"], "atHand": true,
            "reason": may("Exclude") },
        { "key": "write", "text": qsTr("Write a line"), "glyph": "pen", "keys": ["Ctrl+N"],
            "reason": writes ? "" : qsTr("There is nothing to write in just now") },
        { "key": "undo", "text": desk.undoing !== "" ? qsTr("Undo: %1").arg(desk.undoing) : qsTr("Undo"), "glyph": "undo",
            "keys": ["Ctrl+Z", "F9"], "reason": desk.undoing !== "" ? "" : qsTr("There is nothing to undo") },
        { "key": "next", "text": desk.now.nextItem !== "" ? qsTr("Next: %1").arg(desk.now.next) : qsTr("Next"), "glyph": "right",
            "keys": ["Alt+Right"], "reason": what === "none" || what === "closed" ? qsTr("Only while a part sits") : "" },
        { "key": "back", "text": qsTr("Back to the item before"), "glyph": "left", "keys": ["Alt+Left"],
            "reason": onlyItem !== "" ? onlyItem : desk.now.step > 1 ? "" : qsTr("This is the first item") },
        { "key": "declare", "text": qsTr("Declare the decision"), "glyph": "check", "keys": ["Ctrl+Return", "Ctrl+Enter"],
            "reason": decides ? "" : qsTr("Only when the views are shown") },
        { "key": "people", "text": qsTr("Somebody comes, steps out or leaves"), "under": qsTr("choose who"), "glyph": "people",
            "keys": ["Ctrl+P"], "reason": may("MarkPresence") },
        { "key": "agenda", "text": qsTr("Change the agenda"), "under": qsTr("order, skip, add"), "glyph": "move",
            "reason": onlyItem !== "" ? onlyItem : may("InsertItem") },
        { "key": "disclose", "text": qsTr("Give lines to everybody of this part"), "under": qsTr("disclose"), "glyph": "people",
            "reason": onlyItem !== "" ? onlyItem : desk.toDisclose.count > 0 ? may("Disclose")
                : qsTr("Everybody here has everything") },
        { "key": "letters", "text": qsTr("Letters"), "glyph": "chat" },
        { "key": "reports", "text": qsTr("Reports"), "under": qsTr("received, shared"), "glyph": "paper",
            "reason": may("MarkReport") },
        { "key": "met", "text": qsTr("Meetings before"), "under": qsTr("whom you met, and when"), "glyph": "chat",
            "reason": may("LogPreMeeting") },
        { "key": "requests", "text": qsTr("Requests to exclude somebody"), "glyph": "door", "reason": may("RequestExclusion") },
        { "key": "arrange", "text": qsTr("Arrange the room screen"), "under": qsTr("size of its letters, who is who"),
            "glyph": "screen", "reason": may("ArrangeRoom") },
        { "key": "chair", "text": qsTr("Hand over the chair"), "under": qsTr("to a named deputy"), "glyph": "people",
            "reason": may("HandOver") },
        { "key": "minutes", "text": qsTr("Hand over the minutes"), "under": qsTr("to a named deputy"), "glyph": "pen",
            "reason": may("HandOver") },
        { "key": "papers", "text": qsTr("Papers"), "glyph": "paper" },
        { "key": "left", "text": qsTr("The agenda"), "glyph": "cal", "reason": folded ? "" : qsTr("It stands at the left") },
        { "key": "right", "text": qsTr("The people and the room screen"), "glyph": "people",
            "reason": folded ? "" : qsTr("They stand at the right") },
        { "key": "end", "text": qsTr("End this part"), "glyph": "door", "reason": may("EndPart") },
        { "key": "adjourn", "text": qsTr("Adjourn the conference"), "under": qsTr("it goes on another day"),
            "glyph": "pause", "reason": adjourned ? qsTr("It is adjourned already") : may("Adjourn") },
        { "key": "resume", "text": qsTr("Go on with the conference"), "glyph": "right",
            "reason": adjourned ? may("Resume") : qsTr("It is not adjourned") },
        { "key": "abandon", "text": qsTr("Abandon the conference"), "under": qsTr("it ends here, for good"),
            "glyph": "warn", "reason": may("Abandon") },
        { "key": "close", "text": qsTr("Close the conference"), "glyph": "check", "reason": may("CloseConference") },
        { "key": "find", "text": qsTr("Find what to do"), "glyph": "dots", "keys": ["F1", "Ctrl+K"], "atHand": true },
        { "key": "keys", "text": qsTr("All keys"), "under": qsTr("also F1 twice"), "glyph": "key", "keys": ["?"] }
    ]
    readonly property var withKeys: all.filter(act => (act.keys ?? []).length > 0)

    // As a key cap says it: "Ctrl N".
    function cap(keys: var): string {
        return (keys ?? []).length === 0 ? "" : keys[0].replace("Return", "Enter").replace("Right", "→").replace("Left", "←")
            .split("+").join(" ")
    }
    function find(key: string): var {
        return all.find(act => act.key === key)
    }
    function may(command: string): string {
        return desk.may[command] === true ? "" : sits && command === "CloseConference" ? qsTr("End the part first")
            : qsTr("Not just now")
    }
}
