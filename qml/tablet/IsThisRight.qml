pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The newest thing said about the children (going well, worries), and whether it is right. An answer goes to the chair with
// that line.
Card {
    id: root

    required property var desk
    required property Names names
    // The line being answered: a newer one does not push it away.
    property var held: null
    property var done: ({})
    property bool open: false
    readonly property bool writing: open
    readonly property var newest: {
        const said = well.rows.concat(worries.rows)
            .filter(point => point.who !== root.desk.myName && point.about !== "" && point.about !== "the meeting")
        const changed = said.find(point => point.changed)
        return changed ?? said.reduce((late, point) => late === null || point.at >= late.at ? point : late, null)
    }
    readonly property var point: held ?? newest
    readonly property bool answered: point !== null && done[point.key] === true

    function hold() {
        held = { "key": point.key, "text": point.text, "who": point.who, "about": point.about }
    }
    function answer(statement: string, text: string) {
        hold()
        act.ask("MakeOffer", { "what": "correction", "column": "well", "statement": statement, "text": text,
            "about": names.aboutOf(held.about), "of": held.key, "owners": "", "by": "", "measure": "" })
    }
    function close() {
        open = false
        held = null
    }

    visible: point !== null && (desk.may.MakeOffer === true || open)
    face: Theme.family
    topPadding: 20
    bottomPadding: 20

    Book {
        id: well

        model: root.desk.well
    }

    Book {
        id: worries

        model: root.desk.worries
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            const all = Object.assign({}, root.done)
            all[root.held.key] = true
            root.done = all
            words.text = ""
            root.close()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        RowLayout {
            spacing: 12

            Icon {
                name: root.answered ? "saved" : "question"
                size: root.face.icon
                color: Theme.now.accent
            }

            Heading {
                text: root.answered ? qsTr("Thank you. %1 has your answer.").arg(root.names.chair) : qsTr("Is this right?")
                type: root.face.lead
                Layout.fillWidth: true
            }
        }

        Words {
            text: root.point ? qsTr("%1 said: “%2”").arg(root.names.first(root.point.who)).arg(root.point.text) : ""
            type: root.face.body
            quiet: root.answered
            Layout.fillWidth: true
        }

        Mistake {
            act: act
            face: root.face
            onFollow: if (root.open) words.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        GridLayout {
            id: ways

            visible: !root.answered && !root.open
            columns: root.width > 700 * Theme.step ? 3 : root.width > 440 * Theme.step ? 2 : 1
            columnSpacing: root.face.gap
            rowSpacing: root.face.gap
            Layout.fillWidth: true
            Layout.topMargin: 2

            ActButton {
                text: act.busy ? act.waits : qsTr("Yes")
                glyph: "check"
                reason: act.waits
                face: root.face
                leftPadding: 12
                onClicked: root.answer("opinion", "Yes, this is right.")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            ActButton {
                visible: !act.busy
                text: qsTr("Not quite")
                glyph: "pen"
                face: root.face
                leftPadding: 12
                onClicked: {
                    root.hold()
                    root.open = true
                    words.forceActiveFocus(Qt.OtherFocusReason)
                }
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            ActButton {
                visible: !act.busy
                text: qsTr("I’m not sure")
                glyph: "question"
                face: root.face
                leftPadding: 12
                onClicked: root.answer("opinion", "I am not sure about this.")
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.columnSpan: ways.columns === 2 ? 2 : 1
            }
        }

        Area {
            id: words

            visible: root.open
            label: qsTr("What would be right?")
            readOnly: act.busy
            face: root.face
            lines: 2
            onEdited: error = ""
            Layout.fillWidth: true
        }

        Acts {
            visible: root.open
            face: root.face
            Layout.fillWidth: true

            ActButton {
                text: act.busy ? act.waits : qsTr("Send to %1").arg(root.names.chair)
                glyph: act.busy ? "sync" : "arrow"
                kind: ActButton.Kind.Filled
                reason: act.waits
                face: root.face
                onClicked: {
                    words.error = words.text.trim() === "" ? qsTr("Write what would be right") : ""
                    if (words.error === "")
                        root.answer("fact", words.text.trim())
                }
                Layout.fillWidth: true
            }

            ActButton {
                text: qsTr("Not now")
                reason: act.busy ? act.waits : ""
                face: root.face
                onClicked: root.close()
            }
        }
    }
}
