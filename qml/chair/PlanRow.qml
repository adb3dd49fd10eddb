pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the plan. What is missing stands as a question where its answer goes; a press leads there.
Item {
    id: root

    required property var desk
    required property var line
    property bool editing: false
    property string toFill: ""
    property LineForm form: null
    // Of a line of the last plan.
    property ReviewRow back: null
    property Tokens look: Theme.now

    function edit(field: string) {
        toFill = field
        editing = true
    }

    implicitHeight: form ? form.implicitHeight + 24 : row.implicitHeight + 18 + (back ? back.implicitHeight + 8 : 0)

    Accessible.role: Accessible.ListItem
    Accessible.name: [line.what, line.owners, line.by, line.measure].filter(words => words !== "").join(". ")

    Component {
        id: taking

        WithdrawSheet {
            desk: root.desk
            record: root.line.key
            words: root.line.what
            look: root.look
            passing: true
        }
    }

    ChangedBar {
        anchors.fill: parent
        changed: root.line.changed
        look: root.look
    }

    RowLayout {
        id: row

        visible: !root.editing
        y: 9
        x: 16
        width: parent.width - 28
        spacing: 14

        ColumnLayout {
            spacing: 1
            Layout.fillWidth: true
            Layout.preferredWidth: 1 // what is left: its lines decide the height, never the width

            Words {
                text: root.line.what
                look: root.look
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: [root.line.about, root.line.outcome, root.line.measure,
                    root.line.was !== "" && root.line.was !== root.line.what ? qsTr("was: %1").arg(root.line.was)
                        : root.line.was !== "" ? qsTr("from the last plan") : "", root.line.told ? qsTr("told from the other part") : ""]
                    .filter(words => words !== "").join(" · ")
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        ColumnLayout {
            spacing: 1
            Layout.fillWidth: false
            Layout.preferredWidth: Math.round(172 * Math.min(Theme.step, 1.3))
            Layout.minimumWidth: Layout.preferredWidth

            Words {
                visible: text !== ""
                text: root.line.owners
                type: Theme.laptop.second
                look: root.look
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: text !== ""
                text: root.line.by
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            SlotGap {
                visible: root.line.lacks !== ""
                text: root.line.lacks === "owner" ? qsTr("Who will do it?") : qsTr("When first?")
                look: root.look
                onClicked: root.edit(root.line.lacks)
                Layout.fillWidth: true
            }
        }

        ActButton {
            glyph: "pen"
            spoken: qsTr("Change: %1").arg(root.line.what)
            kind: ActButton.Kind.Quiet
            look: root.look
            onClicked: root.edit("")
        }

        ActButton {
            glyph: "undo"
            spoken: qsTr("Take back: %1").arg(root.line.what)
            kind: ActButton.Kind.Quiet
            look: root.look
            onClicked: taking.createObject(root)
            Layout.leftMargin: -12
        }
    }

    Repeater {
        model: root.line.was !== "" && !root.editing ? 1 : 0

        delegate: ReviewRow {
            id: looking

            x: 16
            y: row.y + row.height + 4
            width: root.width - 32
            desk: root.desk
            line: root.line
            look: root.look
            onChangeAsked: root.edit("")
            Component.onCompleted: root.back = looking
        }
    }

    Repeater {
        model: root.editing ? 1 : 0

        delegate: LineForm {
            id: made

            anchors.verticalCenter: parent.verticalCenter
            x: 12
            width: root.width - 24
            desk: root.desk
            line: root.line
            look: root.look
            onClosed: root.editing = false
            Component.onCompleted: {
                root.form = made
                start(root.toFill)
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: root.look
    }
}
