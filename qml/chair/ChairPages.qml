pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme

// The middle of the face: one page for each kind of item, state and panel. `page` names it. A page is made when it
// is wanted and at its size: text that was first measured with no width keeps its height (Qt 6.4).
Item {
    id: root

    required property var desk
    required property bool compact
    required property string page
    required property string excluding
    // The granted request that an exclusion follows from; empty: none.
    required property string granted
    required property var drafts
    property Tokens look: Theme.now
    property bool sized: false
    // The pages that the bar and the keys speak with; null while they are not open.
    property GapPanel gap: null
    property PreparePage prepare: null
    property ViewsItem views: null
    property PlanItem plan: null
    property ScalesItem scales: null

    readonly property bool open: desk.now.what === "section"
    // The people's side makes room.
    readonly property bool wide: page === "exclude" || (page === "section" && !open)
        || page === "prepare" || (page === "views" && views !== null && views.wide)
    readonly property string shown: !sized ? "" : page === "section" && open ? "open section" : page

    signal closed
    signal papersAsked
    signal excludeAsked(string person, string request)
    signal requestsAsked

    function measure() {
        sized = sized || (width > 0 && height > 0)
    }

    onWidthChanged: measure()
    onHeightChanged: measure()

    Repeater {
        model: root.shown === "lobby" ? 1 : 0

        delegate: StillPanel {
            width: root.width
            height: root.height
            title: root.desk.link === "open" ? qsTr("You are nearly in") : qsTr("Joining the conference")
            under: qsTr("Nothing is shown until this laptop has its place.")
            glyph: "clock"
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "talk" ? 1 : 0

        delegate: TalkItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "columns" ? 1 : 0

        delegate: ColumnsItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "voices" ? 1 : 0

        delegate: VoicesItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "scales" ? 1 : 0

        delegate: ScalesItem {
            id: scalesPage

            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            Component.onCompleted: root.scales = scalesPage
        }
    }

    Repeater {
        model: root.shown === "disclose" ? 1 : 0

        delegate: DisclosePanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "views" ? 1 : 0

        delegate: ViewsItem {
            id: viewsPage

            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            drafts: root.drafts
            look: root.look
            Component.onCompleted: root.views = viewsPage
        }
    }

    Repeater {
        model: root.shown === "plan" ? 1 : 0

        delegate: PlanItem {
            id: planPage

            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            drafts: root.drafts
            look: root.look
            Component.onCompleted: root.plan = planPage
        }
    }

    Repeater {
        model: root.shown === "dates" ? 1 : 0

        delegate: PlanItem {
            id: datesPage

            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            drafts: root.drafts
            dates: true
            look: root.look
            Component.onCompleted: root.plan = datesPage
        }
    }

    Repeater {
        model: root.shown === "told" ? 1 : 0

        delegate: ToldItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "next" ? 1 : 0

        delegate: NextItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "section" ? 1 : 0

        delegate: SectionPanel {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "open section" ? 1 : 0

        delegate: SectionItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "exclude" ? 1 : 0

        delegate: ExcludeSheet {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            person: root.excluding
            request: root.granted
            drafts: root.drafts
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "letters" ? 1 : 0

        delegate: LettersPanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "reports" ? 1 : 0

        delegate: PrepareReports {
            width: root.width
            height: root.height
            desk: root.desk
            backText: qsTr("Back to the meeting")
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "met" ? 1 : 0

        delegate: PrepareMet {
            width: root.width
            height: root.height
            desk: root.desk
            backText: qsTr("Back to the meeting")
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "agenda" ? 1 : 0

        delegate: AgendaPanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "requests" ? 1 : 0

        delegate: RequestsPanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onExcludeAsked: (person, request) => root.excludeAsked(person, request)
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "adjourned" ? 1 : 0

        delegate: StillPanel {
            width: root.width
            height: root.height
            title: root.desk.now.again !== "" ? qsTr("Adjourned to %1").arg(root.desk.now.again)
                : qsTr("The conference is adjourned")
            under: root.desk.now.adjourned
            glyph: "pause"
            actText: qsTr("Go on with the conference")
            look: root.look
            onActed: root.desk.ask("Resume", {})
        }
    }

    Repeater {
        model: root.shown === "papers" ? 1 : 0

        delegate: PapersPanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.sized && root.desk.before.open ? 1 : 0 // half a form stays while a panel is open

        delegate: PreparePage {
            id: preparePage

            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            visible: root.shown === "prepare"
            onGapChanged: root.gap = preparePage.gap
            onExcludeAsked: (person, request) => root.excludeAsked(person, request)
            Component.onCompleted: root.prepare = preparePage
        }
    }

    Repeater {
        model: root.shown === "none" ? 1 : 0

        delegate: GapPanel {
            id: gapPage

            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            Component.onCompleted: root.gap = gapPage
            onRequestsAsked: root.requestsAsked()
        }
    }

    Repeater {
        model: root.shown === "pause" ? 1 : 0

        delegate: StillPanel {
            width: root.width
            height: root.height
            title: root.desk.now.until !== "" ? qsTr("On a break until %1").arg(root.desk.now.until) : qsTr("On a break")
            under: (root.desk.now.until !== "" ? qsTr("The room and every tablet say so. Since %1, %2 minutes. We go on with “%3”.")
                : qsTr("The room is told nothing. Since %1, %2 minutes. We go on with “%3”."))
                .arg(root.desk.now.from).arg(root.desk.now.elapsed).arg(root.desk.now.title)
            look: root.look
        }
    }

    Repeater {
        model: root.shown === "close" ? 1 : 0

        delegate: ClosePanel {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            onClosed: root.closed()
        }
    }

    Repeater {
        model: root.shown === "closed" ? 1 : 0

        delegate: AfterPage {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            onPapersAsked: root.papersAsked()
        }
    }
}
