pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Views and decision, one child after the other: ask, see who is in, show together, declare. Once the views are
// shown the decision stands beside them in place of the people.
RowLayout {
    id: root

    required property var desk
    required property bool compact
    required property var drafts
    property bool writing: false
    property string enterFor: ""
    // Null while there is nothing to decide.
    property DecisionPanel deciding: null
    readonly property var none: ({ "child": "", "at": "", "harms": "", "outcomeSay": "", "reasons": "" })
    property Tokens look: Theme.now

    readonly property string child: tabs.current
    readonly property string name: tabs.name
    readonly property var round: rounds.rows.find(row => row.childId === root.child) ?? null
    readonly property bool open: round !== null && !round.shown
    readonly property bool shown: round !== null && round.shown
    readonly property var decision: decisions.rows.find(row => row.childId === root.child) ?? null
    readonly property var following: children.rows.find(row => row.key !== root.child
        && !decisions.rows.some(decided => decided.childId === row.key)) ?? null
    readonly property var differing: views.rows.filter(view => view.differs)
    readonly property var dissent: dissents.rows.find(row => row.childId === root.child) ?? null
    // Somebody else who does not agree, though their view did not say so.
    property string alsoOpposed: ""
    readonly property var noted: disagreements.rows.find(row => row.childId === root.child) ?? null
    readonly property string opposed: dissent ? dissent.who : alsoOpposed !== "" ? alsoOpposed : noted ? noted.who
        : differing.length > 0 ? differing[0].who : ""
    readonly property var sitting: parts.rows.find(part => part.sitting) ?? null
    readonly property var notes: where()
    // The people's side makes room for the decision.
    readonly property bool wide: shown

    function announce() {
        if (deciding)
            deciding.announce()
    }
    function where(): var {
        const notes = {}
        for (const one of children.rows)
            notes[one.key] = decisions.rows.some(row => row.childId === one.key) ? qsTr("decided")
                : one.key === child || rounds.rows.some(row => row.childId === one.key) ? "" : qsTr("to come")
        return notes
    }

    spacing: 0

    Book {
        id: rounds

        model: root.desk.rounds
    }

    Book {
        id: decisions

        model: root.desk.decisions
    }

    Book {
        id: views

        model: root.desk.views
    }

    Book {
        id: dissents

        model: root.desk.dissents
    }

    Book {
        id: disagreements

        model: root.desk.disagreements
    }

    Book {
        id: children

        model: root.desk.children
    }

    Book {
        id: parts

        model: root.desk.parts
    }

    Book {
        id: people

        model: root.desk.people
    }

    Page {
        spacing: 12
        above: 18
        Layout.fillWidth: true
        Layout.fillHeight: true

        Fold {
            least: tabs.implicitWidth

            RowLayout {
                Layout.fillWidth: true

                ChildTabs {
                    id: tabs

                    desk: root.desk
                    notes: root.notes
                    look: root.look
                }

                Item {
                    Layout.fillWidth: true
                }
            }

            Chip {
                mark: "part" + (root.desk.now.part ?? "")
                text: qsTr("Seen by: Part %1").arg(root.desk.now.part ?? "")
                look: root.look
            }
        }

        ColumnLayout {
            spacing: 2

            Heading {
                text: qsTr("Views for %1").arg(root.name)
                look: root.look
                Layout.fillWidth: true
            }

            Words {
                text: root.shown ? qsTr("Shown together. There are no totals: the decision is yours.")
                    : root.open ? qsTr("“%1”").arg(root.desk.round.question ?? "")
                    : qsTr("The question has not been asked yet.")
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }

        OpenRound {
            visible: root.round === null
            desk: root.desk
            child: root.child
            name: root.name
            drafts: root.drafts
            look: root.look
            Layout.fillWidth: true
        }

        RoundCard {
            visible: root.open
            desk: root.desk
            look: root.look
            onEnterAsked: person => root.enterFor = person
            Layout.fillWidth: true
        }

        ViewsTable {
            visible: root.shown
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        ViewForm {
            visible: root.enterFor !== "" && root.open
            desk: root.desk
            round: root.round ? root.round.key : ""
            person: root.enterFor
            look: root.look
            onClosed: root.enterFor = ""
            Layout.fillWidth: true
        }

        Repeater {
            model: root.writing && root.shown ? 1 : 0

            delegate: ViewForm {
                desk: root.desk
                round: root.round ? root.round.key : ""
                look: root.look
                onClosed: root.writing = false
                Layout.fillWidth: true
            }
        }

        VoicesRow {
            desk: root.desk
            name: root.name
            look: root.look
            Layout.fillWidth: true
        }

        DissentCard {
            visible: root.shown && root.opposed !== ""
            desk: root.desk
            name: root.opposed
            person: (people.rows.find(one => one.name === root.opposed) ?? {}).key ?? ""
            decision: root.decision ? root.decision.key : ""
            dissent: root.dissent
            noted: (disagreements.rows.find(row => row.childId === root.child && row.who === root.opposed) ?? { "words": "" }).words
            look: root.look
            Layout.fillWidth: true
        }

        Flow {
            spacing: 10
            visible: root.shown
            Layout.fillWidth: true

            ActButton {
                visible: !root.writing && !views.rows.some(view => view.written)
                text: qsTr("Add a view that came in writing")
                glyph: "paper"
                look: root.look
                onClicked: root.writing = true
            }

            ActButton {
                visible: root.decision !== null
                text: qsTr("What the family says about it…")
                glyph: "chat"
                reason: root.desk.may.AddVoice === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: saying.createObject(root)
            }

            Picker {
                visible: root.decision !== null && root.dissent === null
                placeholder: qsTr("Somebody does not agree")
                options: people.rows.filter(one => one.standing === "professional" && one.inRunning)
                    .map(one => ({ "key": one.name, "text": one.name, "under": one.role }))
                look: root.look
                onChose: key => root.alsoOpposed = key
            }
        }

        Component {
            id: saying

            VoiceSheet {
                desk: root.desk
                decision: root.decision ? root.decision.key : ""
                child: root.child
                name: root.name
                look: root.look
                passing: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Repeater {
        model: root.shown && !root.decision ? 1 : 0

        delegate: DecisionPanel {
            id: deciding

            desk: root.desk
            child: root.child
            name: root.name
            drafts: root.drafts
            goesTo: root.sitting ? root.sitting.names : ""
            compact: root.compact
            look: root.look
            topPadding: root.compact ? 10 : 16
            bottomPadding: topPadding
            Component.onCompleted: root.deciding = deciding
            Layout.preferredWidth: Math.max(root.compact ? 392 : 424, Math.min(400 * Theme.step, root.width * 0.36))
            Layout.fillHeight: true
            Layout.topMargin: root.compact ? 14 : 20
            Layout.bottomMargin: root.compact ? 14 : 20
            Layout.rightMargin: 20
            Layout.leftMargin: -4
        }
    }

    DecidedPanel {
        visible: root.shown && root.decision !== null
        decision: root.decision ?? root.none
        next: root.following ? root.following.known : ""
        look: root.look
        onNextAsked: root.desk.planChild = root.following.key
        Layout.preferredWidth: Math.max(root.compact ? 392 : 424, Math.min(400 * Theme.step, root.width * 0.36))
        Layout.fillHeight: true
        Layout.topMargin: root.compact ? 14 : 20
        Layout.bottomMargin: root.compact ? 14 : 20
        Layout.rightMargin: 20
        Layout.leftMargin: -4
    }
}
