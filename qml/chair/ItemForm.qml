import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// An item nobody thought of: what it is called, what families read, for how long, and where it stands.
ColumnLayout {
    id: root

    required property var desk
    // The items still to come.
    required property var ahead
    // Why nothing can be added just now.
    required property string stopped
    property string kind: "talk"
    property string before: ""
    property Tokens look: Theme.now

    readonly property var kinds: [
        { "key": "talk", "text": qsTr("Talking") }, { "key": "columns", "text": qsTr("The three columns") },
        { "key": "voices", "text": qsTr("Own words: children, family") }, { "key": "scales", "text": qsTr("Dangers and scales") },
        { "key": "welcome", "text": qsTr("Welcome, who is who") }, { "key": "views", "text": qsTr("Views and decision") },
        { "key": "plan", "text": qsTr("The plan") }, { "key": "dates", "text": qsTr("Dates") },
        { "key": "next", "text": qsTr("What happens next") }
    ]
    readonly property var places: ahead.map(row => ({ "key": row.key, "text": qsTr("Before “%1”").arg(row.title) }))
        .concat([{ "key": "", "text": qsTr("At the end") }])

    function send() {
        if (title.text.trim() === "") {
            title.error = qsTr("Write what the item is called")
            title.forceActiveFocus(Qt.OtherFocusReason)
            return
        }
        const item = { "item": desk.newId(), "what": kind, "title": title.text.trim(),
            "plain": simple.text.trim() !== "" ? simple.text.trim() : title.text.trim(), "lead": "",
            "minutes": parseInt(minutes.text) || 0 }
        act.ask("InsertItem", before === "" ? { "item": item } : { "item": item, "before": before })
    }

    spacing: 10

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            title.text = ""
            simple.text = ""
        }
    }

    StepTitle {
        number: 2
        title: qsTr("An item more")
        look: root.look
    }

    ErrorSummary {
        problems: act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: (act.field === "item.plain" ? simple : act.field === "item.minutes" ? minutes : title)
            .forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 10

        Field {
            id: title

            label: qsTr("What it is called")
            hint: qsTr("Everybody reads this. It names no child.")
            look: root.look
            onEdited: error = ""
            onAccepted: root.send()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        Field {
            id: simple

            label: qsTr("In plain words, for families")
            hint: qsTr("Empty: the same words.")
            look: root.look
            onAccepted: root.send()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    Flow {
        spacing: 10
        Layout.fillWidth: true

        Picker {
            purpose: qsTr("Kind of item")
            current: root.kind
            options: root.kinds
            look: root.look
            onChose: key => root.kind = key
        }

        Field {
            id: minutes

            spoken: qsTr("Minutes")
            text: "5"
            maximumLength: 3
            inputMethodHints: Qt.ImhDigitsOnly
            look: root.look
            onAccepted: root.send()
            width: 72 * Theme.step
        }

        Words {
            text: qsTr("minutes")
            look: root.look
            wrapMode: Text.NoWrap
            height: minutes.height
            verticalAlignment: Text.AlignVCenter
        }

        Picker {
            purpose: qsTr("Where it stands")
            current: root.places.some(place => place.key === root.before) ? root.before : ""
            options: root.places
            look: root.look
            onChose: key => root.before = key
            width: Math.min(implicitWidth, 360 * Theme.step)
        }

        ActButton {
            text: qsTr("Add the item")
            kind: ActButton.Kind.Filled
            reason: act.busy ? act.waits : root.stopped
            look: root.look
            onClicked: root.send()
        }
    }
}
