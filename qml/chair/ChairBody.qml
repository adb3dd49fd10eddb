import QtQuick
import Waymark.Theme
import Waymark.Controls

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
    // What is half written, by form; it outlives the pages.
    readonly property var drafts: ({})

    readonly property bool compact: height < 840
    // With very large text the sides are panels of their own, reached from the bar.
    readonly property bool folded: width < 820 * Theme.step
    readonly property string what: desk.now.what ?? "none"
    readonly property string kind: desk.now.kind ?? ""
    readonly property string page: desk.lobby ? "lobby" : panel !== "" ? panel
        : what === "none" && desk.now.adjourned !== "" ? "adjourned" : desk.before.open ? "prepare" : what !== "item" ? what
        : ["columns", "voices", "scales", "views", "plan", "dates", "told", "next"].find(one => one === kind) ?? "talk"
    readonly property var panels: ["agenda", "letters", "papers", "requests", "disclose", "reports", "met", "left", "right",
        "close"]
    // What is put away when another stretch begins.
    readonly property var whileItRuns: ["section", "exclude", "close"]
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
        putAway()
        panel = panel === "section" ? "" : "section"
    }
    function toggleBreak() {
        putAway()
        if (what === "item" || what === "pause")
            resting.ask(what === "pause" ? "GoOn" : "TakeBreak", {})
    }
    // The part that sits leaves: the room is neutral first. While none sits, the page that lets the next one in.
    function handOver() {
        panel = ""
        putAway()
        if (pages.prepare)
            pages.prepare.go("start")
        if (what === "none")
            return pages.gap.takeFocus()
        sectionAsked = false
        if (desk.around.covered !== true)
            desk.ask("CoverRoom", {})
        sheets.endPart()
    }
    // What is always at hand comes before a sheet that is open.
    function putAway() {
        sheets.closeAll()
        meeting.closeAll()
    }
    function next() {
        if (what === "pause")
            resting.ask("GoOn", {})
        else if (what === "section")
            turning.ask("EndSection", {})
        else if (pages.prepare && pages.prepare.section !== "start")
            pages.prepare.goTo("start") // what is still missing is read first
        else if (what === "none")
            pages.gap.beginPart()
        else if ((desk.now.nextItem ?? "") !== "")
            turning.ask("GoTo", { "item": desk.now.nextItem })
        else
            sheets.endPart()
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
            return open(act)
        const doing = { "cover": toggleCover, "section": toggleSection, "break": toggleBreak, "write": write, "next": next,
            "undo": () => desk.undo(), "back": () => turning.ask("GoTo", { "item": side.before() }), "handover": handOver,
            "timed": () => meeting.sheet("break").begin(), "arrange": () => meeting.sheet("room").begin(),
            "exclude": () => meeting.sheet("who").open(), "people": () => meeting.sheet("place").open(),
            "chair": () => meeting.sheet("office").handOver("chair"), "minutes": () => meeting.sheet("office").handOver("minutes"),
            "declare": () => pages.views.announce(), "find": find, "keys": () => meeting.sheet("keys").open(),
            "stranger": sheets.markStranger, "resume": () => desk.ask("Resume", {}), "end": sheets.endPart,
            "adjourn": sheets.adjourn, "abandon": sheets.abandon }
        doing[act]()
    }
    // The same key once more, while the finder is open, shows all keys.
    function find() {
        if (sheets.finds) {
            sheets.closeAll()
            meeting.sheet("keys").open()
        } else {
            sheets.find()
        }
    }
    function toggleSection() {
        if (what === "section")
            turning.ask("EndSection", {})
        else
            openSection()
    }
    function write() {
        if (adder.visible)
            adder.start()
        else if (pages.plan)
            pages.plan.takeFocus()
        else if (pages.scales)
            pages.scales.takeFocus()
    }

    focus: true
    onWhatChanged: {
        if (whileItRuns.includes(panel))
            panel = ""
    }

    // A key that presses twice goes on once. A break has an answer of its own to wait for: it must not wait for another's.
    Act {
        id: turning

        desk: root.desk
    }
    Act {
        id: resting

        desk: root.desk
    }

    // However a section was asked for: when it cannot open, its panel says who must step out.
    Connections {
        target: root.desk

        function onProblemChanged() {
            if (root.desk.problem.code === "people-in-the-way" && root.what === "item" && root.sectionAsked)
                root.panel = "section"
        }
    }

    ChairActs {
        id: acts

        desk: root.desk
        writes: adder.visible || root.page === "plan" || root.page === "dates" || root.page === "scales"
        folded: root.folded
        decides: root.page === "views" && pages.views !== null && pages.views.deciding !== null
    }

    ChairKeys {
        acts: acts
        here: root.Window.active && !root.desk.lobby
        onChose: act => root.carryOut(act)
    }

    ChairNews {
        desk: root.desk
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

            visible: !root.desk.lobby && root.page !== "prepare" && (!root.folded || root.panel === "left")
            anchors.left: parent.left
            width: !visible ? 0 : root.folded ? parent.width : Math.round((root.compact ? 244 : 276) * Math.min(Theme.step, 1.2))
            height: parent.height
            desk: root.desk
            compact: root.compact
            busy: root.panel !== "" && root.panel !== "left"
            look: root.look
            onItemAsked: key => {
                root.panel = ""
                root.desk.ask("GoTo", { "item": key })
            }
            onEndAsked: sheets.endPart()
            onLettersAsked: root.open("letters")
            onPapersAsked: root.open("papers")
            onChangeAsked: root.open("agenda")
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
            }
        }

        PeopleSide {
            id: people

            visible: !pages.wide && !root.desk.lobby && (!root.folded || root.panel === "right")
            anchors.right: parent.right
            width: root.folded ? parent.width : Math.round((root.compact ? 284 : 312) * Math.min(Theme.step, 1.2))
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
                if (act === "exclude")
                    return root.exclude(key, "")
                meeting.about(act, key)
            }
            onStrangerAsked: sheets.markStranger()
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
        acts: acts
        folded: root.folded
        beginText: pages.gap ? pages.gap.beginText : qsTr("Begin a part")
        beginReason: pages.gap ? pages.gap.beginReason : qsTr("Not just now")
        look: root.look
        onChose: act => root.carryOut(act)
        onBackAsked: turning.ask("GoTo", { "item": side.before() })
        onNextAsked: root.next()
        onCloseAsked: root.open("close")
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

    MeetingSheets {
        id: meeting

        anchors.fill: parent
        desk: root.desk
        acts: acts
        look: root.look
        onBreakAsked: root.toggleBreak()
        onExcludeAsked: person => root.exclude(person, "")
        onFindAsked: root.find()
    }

    ChairSheets {
        id: sheets

        anchors.fill: parent
        desk: root.desk
        acts: acts
        look: root.look
        onChose: act => root.carryOut(act)
    }
}
