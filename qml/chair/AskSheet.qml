import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A sheet that asks one act. It stays open with its words until the act is done; why it was refused stands in it, and
// the next time it opens it is empty.
Sheet {
    id: root

    required property var desk
    required property string command
    // What is asked, by the command's own names; what is empty is left out by the page.
    property var fields: ({})
    // What must be written or chosen first; "" when all is there.
    property string missing: ""
    // The changes are what the rules foresee, and what `also` says beside.
    property bool foresees: false
    property var also: []
    // Where writing begins, and which box a refusal is about, by the command's names.
    property Item first: null
    property var boxes: ({})
    // Made when it is wanted: it opens at once and is gone when it closes.
    property bool passing: false
    // Waiting for the answer: its words stay as they are, and it is opened for nobody else.
    readonly property bool busy: act.busy

    signal done(string record)
    // Time to empty the boxes.
    signal emptied

    function begin() {
        if (!busy) {
            act.forget()
            root.emptied()
        }
        open()
    }

    changes: foresees && foresight.refused === "" ? Array.from(foresight.says).concat(also) : []
    actReason: act.busy ? act.waits : root.missing !== "" ? root.missing : foresees ? foresight.stops : ""
    onOpened: if (first) first.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: if (passing) destroy()
    Component.onCompleted: if (passing) begin()
    onActed: act.ask(root.command, root.fields)
    onDeclined: close()

    Foresight {
        id: foresight

        desk: root.desk
        command: root.command
        fields: root.fields
        ready: root.foresees && root.opened && root.missing === "" && !act.busy
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: record => {
            root.close()
            root.done(record)
        }
    }

    ErrorSummary {
        problems: act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: (root.boxes[act.field] ?? root.first ?? root).forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }
}
