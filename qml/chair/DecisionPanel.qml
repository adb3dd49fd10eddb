pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The chair's decision for one child: what, which harm, why, and beforehand what declaring will change.
Card {
    id: root

    required property var desk
    required property string child
    required property string name
    required property var drafts
    property bool compact: false
    property string goesTo: ""
    readonly property string draft: "decision/" + child
    readonly property var begun: drafts[draft] ?? ({})
    property string outcome: begun.outcome ?? ""
    property var harms: begun.harms ?? []
    readonly property string missing: outcome === "" ? qsTr("Choose what you decide")
        : reasons.text.trim() === "" ? qsTr("Write your reasons first")
        : outcome === "plan" && harms.length === 0 ? qsTr("Choose at least one category of harm") : ""

    // Reasons beside the reasons: the rules ask for them, by field, when they are needed.
    property var also: []
    property var alsoWords: ({})
    readonly property var alsoLabels: ({ "against": qsTr("Why, although most of the views say otherwise"),
        "override": qsTr("Why now, although there is no quorum"),
        "atFirstReview": qsTr("Why the plan ends at the first review") })

    readonly property var fields: also.reduce((all, field) => Object.assign(all, { [field]: alsoWords[field] ?? "" }),
        { "child": child, "outcome": outcome, "harms": outcome === "plan" ? harms : [], "reasons": reasons.text })

    function askFor(field: string, needed: bool) {
        if (alsoLabels[field] === undefined)
            return
        const others = also.filter(one => one !== field)
        also = needed ? others.concat([field]) : others
    }
    function keep() {
        drafts[draft] = { "outcome": outcome, "harms": harms, "reasons": reasons.text }
    }
    function announce() {
        if (missing === "" && !act.busy)
            act.ask("Declare", fields)
    }

    tone: Card.Tone.AccentEdge
    onOutcomeChanged: keep()
    onHarmsChanged: keep()

    Foresight {
        id: foresight

        desk: root.desk
        command: "Declare"
        fields: root.fields
        ready: root.missing === "" && !act.busy
    }

    Act {
        id: act

        desk: root.desk
        onDone: delete root.drafts[root.draft]
        onSayChanged: root.askFor(field, code !== "not-needed")
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        GridLayout {
            columns: root.width < 380 * Theme.step ? 2 : 3
            columnSpacing: 8
            rowSpacing: 2

            Heading {
                text: qsTr("Decision for %1").arg(root.name)
                type: Theme.laptop.lead
                look: root.look
                Layout.columnSpan: parent.columns === 2 ? 2 : 1
                Layout.fillWidth: true
            }

            Icon {
                name: root.desk.around.quorum === true ? "saved" : "warn"
                size: Math.round(17 * Theme.step)
                color: root.desk.around.quorum === true ? root.look.well : root.look.worry
            }

            Words {
                text: root.desk.around.quorum === true ? qsTr("Quorum is met") : qsTr("No quorum")
                type: Theme.laptop.small
                look: root.look
                strong: true
                color: root.desk.around.quorum === true ? root.look.well : root.look.worry
                wrapMode: Text.NoWrap
                Layout.fillWidth: parent.columns === 2
            }
        }

        Page {
            gutter: 5
            above: 4
            below: 6
            spacing: root.compact ? 6 : 9
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: -5
            Layout.rightMargin: -5

            FieldLabel {
                visible: !root.compact
                label: qsTr("What is decided")
                look: root.look
                Layout.fillWidth: true
            }

            Repeater {
                model: [{ "key": "plan", "text": qsTr("Child protection plan") },
                    { "key": "other", "text": qsTr("No plan. Other help offered") },
                    { "key": "more", "text": qsTr("More information, meet again") }]

                delegate: Choice {
                    required property var modelData

                    text: modelData.text
                    checked: root.outcome === modelData.key
                    look: root.look
                    onClicked: root.outcome = modelData.key
                    Layout.fillWidth: true
                    Layout.topMargin: -4
                }
            }

            FieldLabel {
                visible: root.outcome === "plan"
                label: qsTr("Category of harm")
                look: root.look
                aside: Words {
                    text: qsTr("one or more")
                    type: Theme.laptop.small
                    look: root.look
                    quiet: true
                }
                Layout.fillWidth: true
            }

            HarmTicks {
                visible: root.outcome === "plan"
                harms: root.harms
                look: root.look
                onChose: harms => root.harms = harms
                Layout.fillWidth: true
                Layout.topMargin: -4
            }

            Area {
                id: reasons

                label: qsTr("Your reasons")
                hint: root.goesTo !== "" && Theme.step > 1.3 ? qsTr("Goes to %1").arg(root.goesTo) : ""
                text: root.begun.reasons ?? ""
                lines: root.compact ? 2 : 3
                look: root.look
                aside: Chip {
                    visible: root.goesTo !== "" && Theme.step <= 1.3
                    mark: "part" + (root.desk.now.part ?? "")
                    text: qsTr("Goes to %1").arg(root.goesTo)
                    look: root.look
                }
                onEdited: root.keep()
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
                Layout.maximumHeight: implicitHeight + 60
            }

            Repeater {
                model: root.also

                delegate: Area {
                    id: more

                    required property string modelData

                    label: root.alsoLabels[more.modelData]
                    text: root.alsoWords[more.modelData] ?? ""
                    lines: 2
                    look: root.look
                    onEdited: text => root.alsoWords = Object.assign({}, root.alsoWords, { [more.modelData]: text })
                    Layout.fillWidth: true
                }
            }

            WhenYouDeclare {
                foresight: foresight
                name: root.name
                plan: root.outcome === "plan"
                look: root.look
                Layout.fillWidth: true
            }
        }

        ActButton {
            text: qsTr("Declare the decision for %1").arg(root.name)
            keyCap: Theme.step > 1.4 ? "" : "Ctrl Enter"
            kind: ActButton.Kind.Filled
            reason: act.busy ? qsTr("Being sent") : root.missing
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: root.announce()
            Layout.fillWidth: true
        }

        Words {
            visible: !root.compact || root.missing !== ""
            text: root.missing !== "" ? root.missing : qsTr("The decision is yours. Waymark counts nothing.")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
