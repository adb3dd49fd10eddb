pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Propose an action for the plan: what, for whom, who does it, by when, and how we will know.
Panel {
    id: root

    required property var desk
    required property Names names
    // The child whose plan is looked at.
    required property int start
    property int about: -1
    readonly property int chosen: about >= 0 ? about : start
    readonly property bool writing: what.text !== ""

    function send() {
        what.error = what.text.trim() === "" ? qsTr("Write what will happen") : ""
        if (what.error === "")
            act.ask("MakeOffer", { "what": "action", "column": "need", "statement": "opinion", "text": what.text.trim(),
                "about": names.abouts[chosen].about, "owners": owners.text.trim(), "by": by.text.trim(),
                "measure": measure.text.trim() })
    }

    title: qsTr("Propose an action")
    onOpenChanged: if (open) what.forceActiveFocus(Qt.OtherFocusReason)

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            for (const field of [what, owners, by, measure])
                field.text = ""
            root.about = -1
            root.closed()
        }
    }

    Mistake {
        act: act
        onFollow: what.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    Area {
        id: what

        label: qsTr("What will happen")
        lines: 2
        face: Theme.tablet
        readOnly: act.busy
        onEdited: error = ""
        Layout.fillWidth: true
    }

    Segments {
        visible: root.names.abouts.length > 1
        labels: root.names.abouts.map(one => one.text)
        current: root.chosen
        spoken: qsTr("For whom")
        ticked: true
        face: Theme.tablet
        onChosen: index => root.about = index
    }

    GridLayout {
        columns: root.width > 700 * Theme.step ? 2 : 1
        columnSpacing: 16
        rowSpacing: root.face.gap
        Layout.fillWidth: true

        Field {
            id: owners

            label: qsTr("Who does it")
            placeholder: qsTr("First names")
            face: Theme.tablet
            readOnly: act.busy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        Field {
            id: by

            label: qsTr("By when")
            placeholder: qsTr("Fri 20 Nov")
            face: Theme.tablet
            readOnly: act.busy
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    Field {
        id: measure

        label: qsTr("We will know it works when")
        face: Theme.tablet
        readOnly: act.busy
        Layout.fillWidth: true
    }

    Acts {
        face: Theme.tablet
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.maximumWidth: Infinity
        Layout.topMargin: 4

        Chip {
            text: qsTr("Everyone in the room will see this")
            mark: "people"
            face: Theme.tablet
        }

        ActButton {
            text: act.busy ? act.waits : qsTr("Send to %1").arg(root.names.chair)
            glyph: act.busy ? "sync" : "arrow"
            kind: ActButton.Kind.Filled
            reason: act.waits
            face: Theme.tablet
            onClicked: root.send()
            Layout.alignment: Qt.AlignRight
        }
    }
}
