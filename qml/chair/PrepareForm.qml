pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A form of the preparation. What is wrong stands in a summary at its top that leads to each field; what was written
// stays until it is done. Keys of `boxes` are the command's own field names, so that a refusal finds its field too.
Page {
    id: root

    required property var desk
    required property string title
    required property string command
    property string subtitle: ""
    property string glyph: "pen"
    property var fields: ({})
    // { key, say } each, for what must be put right before anything is sent; null where nothing is wrong.
    property var faults: []
    readonly property var wrongs: faults.filter(fault => fault !== null)
    property var boxes: ({})
    property Item first: null
    property string actText: qsTr("Save")
    property bool tried: false
    property Tokens look: Theme.now
    default property alias body: slot.data

    signal saved(string record)
    signal closed

    function wrong(key: string): string {
        const own = tried ? wrongs.find(fault => fault.key === key) : null
        return own ? own.say : act.field === key ? act.say : ""
    }
    function send() {
        tried = true
        if (wrongs.length > 0)
            return summary.forceActiveFocus(Qt.OtherFocusReason)
        act.ask(command, fields)
    }
    function follow(index: int) {
        const key = wrongs.length > 0 && tried ? wrongs[index].key : act.field
        const box = boxes[key] ?? first
        if (box)
            box.forceActiveFocus(Qt.OtherFocusReason)
    }
    function begin() {
        if (first)
            first.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 14
    Keys.onEscapePressed: closed()

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: record => root.saved(record)
    }

    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: root.visible && !act.busy
        onActivated: root.send()
    }

    PanelTitle {
        title: root.title
        subtitle: root.subtitle
        glyph: root.glyph
        look: root.look
    }

    ErrorSummary {
        id: summary

        problems: root.tried && root.wrongs.length > 0 ? root.wrongs.map(fault => fault.say)
            : act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: index => root.follow(index)
        Layout.fillWidth: true
    }

    Card {
        look: root.look
        Layout.fillWidth: true

        ColumnLayout {
            id: slot

            anchors.fill: parent
            spacing: 16
        }
    }

    RowLayout {
        spacing: 12

        ActButton {
            text: root.actText
            kind: ActButton.Kind.Filled
            keyCap: qsTr("Ctrl Enter")
            reason: act.waits
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: root.send()
        }

        ActButton {
            text: qsTr("Not now")
            keyCap: qsTr("Esc")
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: root.closed()
        }

        Words {
            visible: act.waits !== ""
            text: act.waits
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
