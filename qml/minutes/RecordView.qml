import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The record in the middle: of the item in hand, of one that was chosen, of another part, or what was found.
ColumnLayout {
    id: root

    required property var desk
    required property Rolls rolls
    required property var notes
    required property var pending
    // Chosen at the left; "" follows the agenda.
    property string shown: ""
    property bool finding: false
    property bool attending: false
    property Tokens look: Theme.now

    readonly property string what: desk.now.what ?? "none"
    readonly property bool sits: what !== "none" && what !== "closed"
    readonly property bool peeking: sits && desk.chosenPart !== "" && desk.chosenPart !== desk.now.partId
    readonly property string item: shown !== "" ? shown : desk.now.item ?? ""
    readonly property var row: agenda.find(item)
    readonly property bool whole: peeking || item === "" || !row
    readonly property var rows: finding ? notes.filter(note => find.accepts(note))
        : whole ? notes : notes.filter(note => note.item === item)
    readonly property string otherLetter: peeking ? parts.find(desk.chosenPart)?.letter ?? "" : ""

    signal correctAsked(string key)
    signal mendAsked(var line)
    signal attendanceAsked
    signal findAsked
    signal findClosed
    signal backAsked
    signal wentBack

    function enter() {
        table.enter()
    }
    function startFind() {
        find.start()
    }

    spacing: 14

    Book {
        id: agenda

        model: root.desk.agenda
    }

    Book {
        id: parts

        model: root.desk.parts
    }

    ItemHead {
        title: root.peeking ? qsTr("Record of Part %1").arg(root.otherLetter) : root.finding ? qsTr("Find")
            : root.row ? root.row.title : root.what === "closed" ? qsTr("The conference is closed")
            : root.sits ? root.desk.now.title : qsTr("Between the parts")
        subtitle: root.peeking || root.finding ? "" : root.what === "section" && root.shown === ""
            ? qsTr("Confidential section since %1").arg(root.desk.now.from)
            : root.row && root.row.at !== "" ? [qsTr("From %1").arg(root.row.at),
                root.row.lead !== "" ? qsTr("%1 leads").arg(root.row.lead) : ""].filter(words => words !== "").join(" · ")
            : qsTr("The whole record of this part")
        attending: root.attending
        look: root.look
        onAttendanceAsked: root.attendanceAsked()
        onFindAsked: root.findAsked()
        Layout.fillWidth: true
    }

    AsideBar {
        visible: root.peeking
        glyph: "warn"
        text: qsTr("Part %1 is on your screen. Nobody who came for Part %2 may see it.").arg(root.otherLetter)
            .arg(root.desk.now.part ?? "")
        act: qsTr("Hide it")
        danger: true
        look: root.look
        onTaken: root.desk.chosenPart = ""
        Layout.fillWidth: true
    }

    AsideBar {
        visible: !root.peeking && root.sits && root.shown !== "" && !root.finding
        glyph: "info"
        text: qsTr("New lines still go to “%1”.").arg(root.desk.now.title ?? "")
        act: qsTr("Back to now")
        look: root.look
        onTaken: root.backAsked()
        Layout.fillWidth: true
    }

    FindBar {
        id: find

        visible: root.finding
        found: root.rows.length
        look: root.look
        onClosed: root.findClosed()
        Layout.fillWidth: true
    }

    NotesTable {
        id: table

        desk: root.desk
        rolls: root.rolls
        rows: root.rows
        pending: root.finding || root.peeking || root.shown !== "" ? [] : root.pending
        showItem: root.whole || root.finding
        correctable: root.desk.may.Correct === true
        nothing: root.finding ? qsTr("No line of this part has these words.") : qsTr("No line has been written here yet.")
        look: root.look
        onCorrectAsked: key => root.correctAsked(key)
        onMendAsked: line => root.mendAsked(line)
        onWentBack: root.wentBack()
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 90
    }
}
