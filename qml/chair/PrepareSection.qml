pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One section of the preparation: its list, and the form that adds to it or puts something right. A form that is begun
// stays, with its words, while another section is looked at.
Item {
    id: root

    required property var desk
    required property string title
    required property string subtitle
    required property string glyph
    required property string addText
    required property string nothing
    required property var rows
    // A row in words, as PrepareRow takes them.
    required property var say
    // A PrepareForm with fill(row); row is null for a new one.
    required property Component form
    readonly property var said: rows.map(say)
    property bool takesBack: false
    property string actText: qsTr("Put right")
    property string addReason: ""
    // While the meeting runs there is a way back to it.
    property string backText: ""
    property bool writing: false
    property var paper: null
    property var row: null
    property Tokens look: Theme.now
    // Stands between the title and the list.
    property alias above: extra.data

    signal closed

    function write(row: var) {
        root.row = row
        if (paper)
            paper.destroy()
        paper = form.createObject(root, { "width": width, "height": height })
        paper.anchors.fill = root
        paper.fill(row)
        writing = true
        paper.begin()
    }
    function stop() {
        const at = row ? rows.findIndex(one => one.key === row.key) : -1
        writing = false
        paper.visible = false
        paper.destroy()
        paper = null
        goTo(at)
    }
    function goTo(index: int) {
        const line = list.itemAt(index) as PrepareRow
        if (line && line.actText !== "")
            line.take()
        else
            add.forceActiveFocus(Qt.OtherFocusReason)
    }
    function take() {
        if (writing)
            paper.begin()
        else
            add.forceActiveFocus(Qt.OtherFocusReason)
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: add.forceActiveFocus(Qt.OtherFocusReason)
    }

    Page {
        anchors.fill: parent
        visible: !root.writing
        spacing: 14

        PanelTitle {
            title: root.title
            subtitle: root.subtitle
            glyph: root.glyph
            look: root.look
            Layout.fillWidth: true

            ActButton {
                id: add

                text: root.addText
                glyph: "plus"
                kind: ActButton.Kind.Filled
                reason: root.addReason
                look: root.look
                onClicked: root.write(null)
            }

            ActButton {
                visible: root.backText !== ""
                text: root.backText
                look: root.look
                onClicked: root.closed()
            }
        }

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : []
            look: root.look
            onFollow: add.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: extra

            visible: children.length > 0
            spacing: 12
            Layout.fillWidth: true
        }

        Card {
            padding: 1
            look: root.look
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 0

                Repeater {
                    id: list

                    model: root.rows.length

                    delegate: PrepareRow {
                        required property int index
                        readonly property var row: root.rows[index] ?? null

                        said: root.said[index] ?? ({ "title": "" })
                        first: index === 0
                        actText: root.actText
                        takesBack: root.takesBack
                        waits: act.waits
                        look: root.look
                        onActed: root.write(row)
                        onTakenBack: {
                            asking = false
                            act.ask("Withdraw", { "record": row.key })
                        }
                        Layout.fillWidth: true
                    }
                }

                Words {
                    visible: root.rows.length === 0
                    text: root.nothing
                    look: root.look
                    quiet: true
                    Layout.margins: 16
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Connections {
        target: root.paper

        function onSaved() {
            root.stop()
        }
        function onClosed() {
            root.stop()
        }
    }
}
