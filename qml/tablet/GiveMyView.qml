pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// My view for one child: yes, no or more information, the harms if yes, and why. It is given once.
ColumnLayout {
    id: root

    required property var desk
    required property Names names
    readonly property string round: desk.round.id ?? ""
    property string threshold: ""
    property var harms: []
    readonly property bool writing: threshold !== "" || why.text !== ""
    readonly property var answers: [{ "key": "yes", "text": qsTr("Yes"), "glyph": "warn" },
        { "key": "no", "text": qsTr("No"), "glyph": "close" },
        { "key": "more", "text": qsTr("More information"), "glyph": "question" }]

    function missing(): string {
        return threshold === "" ? qsTr("Choose yes, no or more information")
            : threshold === "yes" && harms.length === 0 ? qsTr("Choose at least one kind of harm")
            : why.text.trim() === "" ? qsTr("Say why, in one or two sentences") : ""
    }
    function send() {
        why.error = missing()
        if (why.error === "")
            act.ask("GiveView", { "round": round, "threshold": threshold, "harms": threshold === "yes" ? harms : [],
                "reason": why.text.trim() })
    }
    function empty() {
        threshold = ""
        harms = []
        why.text = ""
        why.error = ""
    }

    spacing: 14
    onRoundChanged: empty()

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: root.empty()
    }

    Heading {
        text: qsTr("My view for %1").arg(root.desk.round.child ?? "")
        type: Theme.tablet.lead
        Layout.fillWidth: true
    }

    Words {
        text: root.desk.round.question ?? ""
        type: Theme.tablet.body
        Layout.fillWidth: true
        Layout.topMargin: -10
    }

    Mistake {
        act: act
        onFollow: why.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 540 * Theme.step ? 3 : 1
        columnSpacing: Theme.tablet.gap
        rowSpacing: 8
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: root.answers

            delegate: Tile {
                required property var modelData

                text: modelData.text
                glyph: modelData.glyph
                chosenEdge: 2
                checked: root.threshold === modelData.key
                face: Theme.tablet
                onClicked: {
                    root.threshold = modelData.key
                    why.error = ""
                }
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: 64
            }
        }
    }

    ColumnLayout {
        visible: root.threshold === "yes"
        spacing: 6
        Layout.fillHeight: false

        Words {
            text: qsTr("Which harm? One or more")
            type: Theme.tablet.second
            strong: true
            quiet: true
            Layout.fillWidth: true
        }

        HarmTicks {
            harms: root.harms
            onChose: harms => {
                root.harms = harms
                why.error = ""
            }
            Layout.fillWidth: true
        }
    }

    Area {
        id: why

        label: qsTr("Why, in one or two sentences")
        readOnly: act.busy
        face: Theme.tablet
        lines: 2
        onEdited: error = ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.maximumHeight: 280
    }

    GridLayout {
        columns: root.width > 560 * Theme.step ? 2 : 1
        columnSpacing: 16
        rowSpacing: 10
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.topMargin: 4

        Words {
            text: qsTr("Nobody sees it before %1 shows all views together. Then it stays as you gave it.").arg(root.names.chair)
            type: Theme.tablet.second
            quiet: true
            Layout.fillWidth: true
        }

        ActButton {
            text: act.busy ? act.waits : qsTr("Give my view")
            glyph: act.busy ? "sync" : "arrow"
            kind: ActButton.Kind.Filled
            reason: act.waits
            face: Theme.tablet
            onClicked: root.send()
            Layout.alignment: Qt.AlignRight
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
