pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A line of the plan: what, who, by when, how we know. New where `line` is null, else that line changed.
ColumnLayout {
    id: root

    required property var desk
    property var line: null
    // Which section and child a new line starts with.
    property string section: "action"
    property string about: ""
    property string kind: "protection"
    // Where a new line that is half written waits while another page is open.
    property var drafts: ({})
    readonly property string draft: "line/" + (desk.now.partId ?? "")
    readonly property var begun: line === null ? drafts[draft] ?? ({}) : line
    // For these people alone, whoever supports them, and the professionals; empty: as the rules take it.
    property var only: line === null ? begun.only ?? [] : []
    property bool more: (begun.outcome ?? "") !== "" || (begun.only ?? []).length > 0
    property Tokens look: Theme.now
    // With large text the words get a line of their own, and hints are said in few words.
    readonly property bool narrow: width < 640 * Theme.step

    signal closed

    function start(field: string) {
        const target = field === "owner" ? owners : field === "date" ? by : what
        target.input.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function keep() {
        if (line === null)
            drafts[draft] = { "what": what.text, "owners": owners.text, "by": by.text, "measure": measure.text,
                "outcome": outcome.text, "circle": what.circle, "only": only }
    }
    function send() {
        what.error = what.text.trim() === "" ? qsTr("Write what will happen") : line === null && about === ""
            ? qsTr("Choose which child this is for") : ""
        if (what.error !== "")
            return
        const fields = Object.assign({ "what": what.text, "owners": owners.text, "by": by.text, "measure": measure.text },
            more ? { "outcome": outcome.text } : {})
        if (line !== null)
            act.ask("ChangePlanLine", Object.assign(fields, { "planLine": line.key }))
        else
            act.ask("AddPlanLine", Object.assign(fields, { "section": section, "about": picked.about(about),
                "width": chip.effective, "plan": kind }, only.length > 0 ? { "only": only } : {}))
    }

    spacing: 8

    Act {
        id: act

        desk: root.desk
        onDone: {
            root.only = []
            if (root.line === null) {
                delete root.drafts[root.draft]
                for (const field of [what, owners, by, measure, outcome])
                    field.text = ""
            }
            root.closed()
        }
    }

    Picked {
        id: picked

        desk: root.desk
    }

    GridLayout {
        columns: root.narrow ? 2 : 3
        columnSpacing: 8
        rowSpacing: 8

        Field {
            id: what

            property string circle: root.begun.circle ?? "everyone"

            text: root.begun.what ?? ""
            placeholder: qsTr("Add a line: what will happen")
            least: 44
            readOnly: act.busy
            look: root.look
            onAccepted: root.send()
            onEdited: {
                error = ""
                root.keep()
            }
            Layout.columnSpan: root.narrow ? 2 : 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignBottom

            KeyCap {
                visible: root.line === null && !what.input.activeFocus && what.text === ""
                text: "Ctrl N"
                look: root.look
            }

            SeenChip {
                id: chip

                visible: root.line === null
                letter: root.desk.now.part ?? ""
                section: root.desk.now.what === "section"
                circle: what.circle
                look: root.look
                onChose: circle => {
                    what.circle = circle
                    root.keep()
                }
            }
        }

        Picker {
            visible: root.line === null
            placeholder: qsTr("Section")
            purpose: qsTr("Section of the plan")
            current: root.section
            options: picked.sections
            least: 44
            look: root.look
            onChose: key => root.section = key
            Layout.fillWidth: root.narrow
            Layout.alignment: Qt.AlignBottom
        }

        Picker {
            visible: root.line === null
            placeholder: qsTr("Child")
            purpose: qsTr("For")
            current: root.about
            options: picked.abouts
            least: 44
            look: root.look
            onChose: key => root.about = key
            Layout.fillWidth: root.narrow
            Layout.alignment: Qt.AlignBottom
        }
    }

    RowLayout {
        spacing: 8

        Field {
            id: owners

            text: root.begun.owners ?? ""
            placeholder: qsTr("Who")
            look: root.look
            onAccepted: root.send()
            onEdited: root.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }

        Field {
            id: by

            text: root.begun.by ?? ""
            spoken: qsTr("By when, or when first")
            placeholder: width < 190 * Theme.step ? qsTr("By when") : spoken
            look: root.look
            onAccepted: root.send()
            onEdited: root.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 2
        }

        Field {
            id: measure

            text: root.begun.measure ?? ""
            spoken: qsTr("How we know it works")
            placeholder: width < 190 * Theme.step ? qsTr("How we know") : spoken
            look: root.look
            onAccepted: root.send()
            onEdited: root.keep()
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        ActButton {
            glyph: "dots"
            spoken: root.more ? qsTr("Fold: for what, and for whom alone") : qsTr("More: for what, and for whom alone")
            kind: ActButton.Kind.Quiet
            held: root.more
            look: root.look
            onClicked: root.more = !root.more
        }

        ActButton {
            text: root.line ? qsTr("Save") : qsTr("Add")
            kind: root.line ? ActButton.Kind.Filled : ActButton.Kind.Outlined
            reason: act.busy ? qsTr("Being sent") : ""
            look: root.look
            onClicked: root.send()
        }

        ActButton {
            visible: root.line !== null
            text: qsTr("Not now")
            look: root.look
            onClicked: root.closed()
        }
    }

    RowLayout {
        visible: root.more
        spacing: 8

        Field {
            id: outcome

            text: root.begun.outcome ?? ""
            spoken: qsTr("For what: what will be better")
            placeholder: qsTr("For what: what will be better")
            look: root.look
            onAccepted: root.send()
            onEdited: root.keep()
            Layout.fillWidth: true
        }

        Repeater {
            model: root.line === null ? picked.family : []

            delegate: ActButton {
                required property var modelData

                text: qsTr("Only %1").arg(modelData.brief)
                spoken: qsTr("For %1 alone, whoever supports them, and the professionals").arg(modelData.text)
                held: root.only.includes(modelData.key)
                glyph: held ? "check" : ""
                type: Theme.laptop.second
                look: root.look
                onClicked: {
                    root.only = held ? root.only.filter(one => one !== modelData.key) : root.only.concat([modelData.key])
                    root.keep()
                }
            }
        }
    }
}
