import QtQuick
import Waymark.Theme

// The middle of the face: one page for each kind of item, state and panel. `page` names it; talk is the rest.
Loader {
    id: root

    required property var desk
    required property bool compact
    required property string page
    required property string excluding
    required property var drafts
    property Tokens look: Theme.now

    property bool sized: false

    signal made(string record)
    signal closed
    signal papersAsked

    function measure() {
        sized = sized || (width > 0 && height > 0)
    }

    // Pages are made at their size: text that was first measured with no width keeps its height (Qt 6.4).
    active: sized
    onWidthChanged: measure()
    onHeightChanged: measure()
    sourceComponent: ({ "lobby": lobby, "section": root.desk.now.what === "section" ? inSection : section,
        "exclude": exclude, "letters": letters, "papers": papers, "none": gap, "pause": pause, "closed": over,
        "columns": columns, "voices": voices, "views": views, "plan": plan, "dates": dates, "told": told,
        "next": nextItem })[page] ?? talk

    Component {
        id: lobby

        StillPanel {
            width: root.width
            height: root.height
            title: root.desk.link === "open" ? qsTr("You are nearly in") : qsTr("Joining the conference")
            under: qsTr("Nothing is shown until this laptop has its place.")
            glyph: "clock"
            look: root.look
        }
    }

    Component {
        id: talk

        TalkItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: columns

        ColumnsItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: voices

        VoicesItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: views

        ViewsItem {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            drafts: root.drafts
            look: root.look
        }
    }

    Component {
        id: plan

        PlanItem {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: dates

        PlanItem {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            dates: true
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: told

        ToldItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: nextItem

        NextItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onMade: record => root.made(record)
        }
    }

    Component {
        id: section

        SectionPanel {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
            onClosed: root.closed()
        }
    }

    Component {
        id: inSection

        SectionItem {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
        }
    }

    Component {
        id: exclude

        ExcludeSheet {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            person: root.excluding
            drafts: root.drafts
            look: root.look
            onClosed: root.closed()
        }
    }

    Component {
        id: letters

        LettersPanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onClosed: root.closed()
        }
    }

    Component {
        id: papers

        PapersPanel {
            width: root.width
            height: root.height
            desk: root.desk
            look: root.look
            onClosed: root.closed()
        }
    }

    Component {
        id: gap

        GapPanel {
            width: root.width
            height: root.height
            desk: root.desk
            compact: root.compact
            look: root.look
        }
    }

    Component {
        id: pause

        StillPanel {
            width: root.width
            height: root.height
            title: qsTr("On a break")
            under: qsTr("Since %1, %2 minutes. We go on with “%3”.").arg(root.desk.now.from).arg(root.desk.now.elapsed)
                .arg(root.desk.now.title)
            look: root.look
        }
    }

    Component {
        id: over

        StillPanel {
            width: root.width
            height: root.height
            title: qsTr("The conference is closed")
            under: qsTr("Since %1. The papers can be made now.").arg(root.desk.now.from)
            glyph: "check"
            actText: qsTr("Go to the papers")
            look: root.look
            onActed: root.papersAsked()
        }
    }
}
