pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// What people are worried may happen to a child, and what will be seen when the child is safe; and the box to write one.
Card {
    id: root

    required property var desk
    // Of which child.
    required property string child
    required property string name
    property string what: "danger"
    property string answers: ""
    property string circle: "everyone"
    readonly property var here: book.rows.filter(one => one.about === name || one.about !== "" && !names.includes(one.about))
    readonly property var names: children.rows.map(one => one.known)

    function takeFocus() {
        words.forceActiveFocus(Qt.ShortcutFocusReason)
    }
    function send() {
        words.error = words.text.trim() === "" ? what === "danger" ? qsTr("Write what people are worried may happen")
            : qsTr("Write what will be seen when %1 is safe").arg(name) : ""
        if (words.error === "")
            act.ask("AddDanger", Object.assign({ "what": what, "text": words.text.trim(),
                "about": { "meeting": false, "children": [child] }, "width": chip.effective },
                what === "goal" && answers !== "" ? { "answers": answers } : {}))
    }

    padding: 1

    Act {
        id: act

        desk: root.desk
        onDone: words.text = ""
    }

    Book {
        id: book

        model: root.desk.dangers
    }

    Book {
        id: children

        model: root.desk.children
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Words {
            text: qsTr("Dangers and goals for %1").arg(root.name)
            strong: true
            look: root.look
            Layout.margins: 12
            Layout.leftMargin: 16
            Layout.fillWidth: true

            Accessible.role: Accessible.Heading
        }

        Words {
            visible: root.here.length === 0
            text: qsTr("None has been written yet.")
            look: root.look
            quiet: true
            Layout.leftMargin: 16
            Layout.bottomMargin: 8
            Layout.fillWidth: true
        }

        Repeater {
            model: root.desk.dangers

            delegate: DangerRow {
                required property int index

                desk: root.desk
                // From the plain copy: a row of the model itself is gone before its delegate is.
                row: book.rows[index] ?? ({ "key": "", "what": "danger", "text": "", "about": "", "answersText": "",
                    "open": false, "changed": false })
                visible: root.here.some(one => one.key === row.key)
                look: root.look
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: 8
            Layout.margins: 12
            Layout.leftMargin: 16
            Layout.rightMargin: 16

            Segments {
                labels: [qsTr("A danger"), qsTr("A goal")]
                spoken: qsTr("What it is")
                current: root.what === "goal" ? 1 : 0
                look: root.look
                onChosen: index => root.what = index === 1 ? "goal" : "danger"
                Layout.fillWidth: true
            }

            Area {
                id: words

                placeholder: root.what === "danger" ? qsTr("What people are worried may happen to %1").arg(root.name)
                    : qsTr("What will be seen when %1 is safe").arg(root.name)
                spoken: placeholder
                lines: 2
                readOnly: act.busy
                look: root.look
                onEdited: error = ""
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 8

                SeenChip {
                    id: chip

                    letter: root.desk.now.part ?? ""
                    section: root.desk.now.what === "section"
                    circle: root.circle
                    look: root.look
                    onChose: circle => root.circle = circle
                }

                Picker {
                    visible: root.what === "goal" && options.length > 0
                    placeholder: qsTr("Answers which danger")
                    current: root.answers
                    options: root.here.filter(one => one.what === "danger").map(one => ({ "key": one.key, "text": one.text,
                        "brief": qsTr("Answers a danger") }))
                    look: root.look
                    onChose: key => root.answers = key
                }

                Item {
                    Layout.fillWidth: true
                }

                ActButton {
                    text: qsTr("Add")
                    spoken: root.what === "goal" ? qsTr("Add this goal") : qsTr("Add this danger")
                    reason: act.busy ? act.waits : root.desk.may.AddDanger === true ? "" : qsTr("Not just now")
                    look: root.look
                    onClicked: root.send()
                }
            }
        }
    }
}
