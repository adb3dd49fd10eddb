import QtQuick
import Waymark.Theme

// What stands on the chair's face: the strip, the two sides, the page in the middle, the bar; and what each key
// does. Sizes are set here, not by a layout, so that nothing is ever measured with no width.
FocusScope {
    id: root

    required property var desk
    property Component roomFace: null
    property Tokens look: Theme.now

    // What is open over the item: "", section, exclude or one of `panels`.
    property string panel: ""
    property string excluding: ""
    property string granted: ""
    // The last thing that needed an empty room was a section, not showing the room screen again.
    property bool sectionAsked: true
    // The newest line of one's own, while it can be taken back.
    property string undoable: ""
    // What is half written, by form; it outlives the pages.
    readonly property var drafts: ({})

    readonly property bool compact: height < 840
    readonly property string what: desk.now.what ?? "none"
    readonly property string kind: desk.now.kind ?? ""
    readonly property string page: desk.lobby ? "lobby" : panel !== "" ? panel
        : what === "none" && desk.now.adjourned !== "" ? "adjourned" : what !== "item" ? what
        : ["columns", "voices", "views", "plan", "dates", "told", "next"].find(one => one === kind) ?? "talk"
    readonly property var panels: ["agenda", "letters", "papers", "requests"]
    // What is put away when another stretch begins.
    readonly property var whileItRuns: ["section", "exclude"]
    readonly property var adding: ["talk", "columns", "voices", "told", "next", "section"]
    readonly property bool adds: panel === "" && adding.includes(page) && (what === "item" || what === "section")

    function toggleCover() {
        sectionAsked = false
        desk.ask(desk.around.covered === true ? "UncoverRoom" : "CoverRoom", {})
    }
    // The safe thing first: the room screen is covered before anybody stands up.
    function openSection() {
        if (what !== "item")
            return
        sectionAsked = true
        if (desk.around.covered !== true)
            desk.ask("CoverRoom", {})
        panel = panel === "section" ? "" : "section"
    }
    function toggleBreak() {
        if (what === "item" || what === "pause")
            desk.ask(what === "pause" ? "GoOn" : "TakeBreak", {})
    }
    function next() {
        if (what === "pause")
            desk.ask("GoOn", {})
        else if (what === "section")
            desk.ask("EndSection", {})
        else if (what === "none")
            pages.gap.beginPart()
        else if ((desk.now.nextItem ?? "") !== "")
            desk.ask("GoTo", { "item": desk.now.nextItem })
        else
            sheets.sure("EndPart")
    }
    function undo() {
        if (undoable === "")
            return
        desk.ask("Withdraw", { "record": undoable })
        undoable = ""
    }
    // `request`: the one that was granted, if this follows from one.
    function exclude(person: string, request: string) {
        excluding = person
        granted = request
        panel = "exclude"
    }
    function open(name: string) {
        panel = panel === name ? "" : name
    }
    function carryOut(act: string) {
        if (panels.includes(act))
            return panel = act
        const doing = { "cover": toggleCover, "section": toggleSection, "break": toggleBreak, "write": write,
            "undo": undo, "stranger": sheets.markStranger, "resume": () => desk.ask("Resume", {}), "end": () => sheets.sure("EndPart"),
            "close": () => sheets.sure("CloseConference"), "adjourn": sheets.adjourn, "abandon": sheets.abandon }
        doing[act]()
    }
    function toggleSection() {
        if (what === "section")
            desk.ask("EndSection", {})
        else
            openSection()
    }
    function write() {
        if (adder.visible)
            adder.start()
        else if (pages.plan)
            pages.plan.takeFocus()
    }

    focus: true
    onWhatChanged: {
        if (whileItRuns.includes(panel))
            panel = ""
        undoable = ""
    }

    // However a section was asked for: when it cannot open, its panel says who must step out.
    Connections {
        target: root.desk

        function onProblemChanged() {
            if (root.desk.problem.code === "people-in-the-way" && root.what === "item" && root.sectionAsked)
                root.panel = "section"
        }
    }

    // Also while a sheet is open: a shortcut of the window would wait for it. Other windows of the same program have
    // keys of their own.
    Shortcut {
        sequences: ["F2"]
        context: Qt.ApplicationShortcut
        enabled: root.Window.active
        onActivated: root.toggleCover()
    }

    Shortcut {
        sequences: ["F3"]
        onActivated: root.toggleSection()
    }

    Shortcut {
        sequences: ["F4"]
        onActivated: root.toggleBreak()
    }

    Shortcut {
        sequences: ["F6"]
        enabled: root.desk.may.MarkStranger === true
        onActivated: sheets.markStranger()
    }

    Shortcut {
        sequences: ["F1", "Ctrl+K"]
        enabled: !root.desk.lobby
        onActivated: sheets.find()
    }

    Shortcut {
        sequences: ["Ctrl+N"]
        onActivated: root.write()
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.page === "views"
        onActivated: pages.views.announce()
    }

    Shortcut {
        sequences: ["Ctrl+Z"]
        enabled: root.undoable !== ""
        onActivated: root.undo()
    }

    Rectangle {
        anchors.fill: parent
        color: root.look.bg
    }

    ChairTop {
        id: strip

        width: parent.width
        desk: root.desk
        clearing: root.panel === "section"
        showHands: pages.wide
        look: root.look
        onHandsAsked: sheets.showHands()
    }

    LineBar {
        id: line

        anchors.top: strip.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        desk: root.desk
        look: root.look
    }

    Item {
        id: middle

        anchors.top: line.bottom
        anchors.bottom: root.desk.lobby ? parent.bottom : bar.top
        width: parent.width

        AgendaSide {
            id: side

            visible: !root.desk.lobby
            anchors.left: parent.left
            width: root.desk.lobby ? 0 : Math.round((root.compact ? 244 : 276) * Math.min(Theme.step, 1.2))
            height: parent.height
            desk: root.desk
            compact: root.compact
            busy: root.panel !== ""
            look: root.look
            onItemAsked: key => root.desk.ask("GoTo", { "item": key })
            onEndAsked: sheets.sure("EndPart")
            onLettersAsked: root.open("letters")
            onPapersAsked: root.open("papers")
            onChangeAsked: root.open("agenda")
        }

        PeopleSide {
            id: people

            visible: !pages.wide && !root.desk.lobby
            anchors.right: parent.right
            width: Math.round((root.compact ? 284 : 312) * Math.min(Theme.step, 1.2))
            height: parent.height
            desk: root.desk
            compact: root.compact
            roomFace: root.roomFace
            look: root.look
            onActAsked: (act, key) => {
                if (act === "connection")
                    return sheets.declare(key)
                if (act === "decide")
                    return sheets.decide(key)
                root.exclude(key, "")
            }
            onStrangerAsked: sheets.markStranger()
        }

        Item {
            id: centre

            anchors.left: side.right
            anchors.right: people.visible ? people.left : parent.right
            height: parent.height

            ProblemBar {
                id: problem

                x: 24
                y: 14
                width: parent.width - 48
                height: visible ? implicitHeight : 0
                desk: root.desk
                look: root.look
                onFollow: root.write()
            }

            ChairPages {
                id: pages

                anchors.top: problem.bottom
                anchors.topMargin: problem.visible ? 0 : -14
                anchors.bottom: adder.visible ? adder.top : parent.bottom
                anchors.bottomMargin: adder.visible ? 12 : 0
                width: parent.width
                desk: root.desk
                compact: root.compact
                page: root.page
                excluding: root.excluding
                granted: root.granted
                drafts: root.drafts
                look: root.look
                onMade: record => root.undoable = record
                onClosed: root.panel = ""
                onPapersAsked: root.panel = "papers"
                onRequestsAsked: root.panel = "requests"
                onExcludeAsked: (person, request) => root.exclude(person, request)
            }

            AddBox {
                id: adder

                visible: root.adds
                x: 24
                width: parent.width - 48
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.compact ? 14 : 20
                desk: root.desk
                compact: root.compact
                look: root.look
                onMade: record => root.undoable = record
            }
        }
    }

    BottomBar {
        id: bar

        visible: !root.desk.lobby
        anchors.bottom: parent.bottom
        width: parent.width
        desk: root.desk
        compact: root.compact
        busy: root.panel !== ""
        sectionOpen: root.panel === "section"
        undoable: root.undoable !== ""
        beginText: pages.gap ? pages.gap.beginText : qsTr("Begin a part")
        beginReason: pages.gap ? pages.gap.beginReason : qsTr("Not just now")
        look: root.look
        onCoverAsked: root.toggleCover()
        onSectionAsked: root.openSection()
        onBreakAsked: root.toggleBreak()
        onUndoAsked: root.undo()
        onBackAsked: root.desk.ask("GoTo", { "item": side.before() })
        onNextAsked: root.next()
        onCloseAsked: sheets.sure("CloseConference")
        onFinderAsked: sheets.find()
    }

    // The edge says for ever that this is no real conference; it takes no touch.
    Rectangle {
        anchors.fill: parent
        visible: root.desk.rehearsal
        color: "transparent"
        border.width: 3
        border.color: root.look.worry

        Accessible.ignored: true
    }

    ChairSheets {
        id: sheets

        anchors.fill: parent
        desk: root.desk
        undoable: root.undoable !== ""
        writes: adder.visible || root.page === "plan" || root.page === "dates"
        look: root.look
        onChose: act => root.carryOut(act)
    }
}
