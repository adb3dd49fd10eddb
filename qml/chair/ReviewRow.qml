import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A line of the last plan, looked back at: how it went, and what becomes of it now.
ColumnLayout {
    id: root

    required property var desk
    required property var line
    property bool editing: line.fate === ""
    property string progress: line.progress
    property string fate: line.fate
    property Tokens look: Theme.now
    readonly property var progresses: ["done", "partly", "not"]
    readonly property var fates: ["keep", "change", "drop"]
    readonly property var progressSay: [qsTr("Done"), qsTr("Partly"), qsTr("Not done")]
    readonly property var fateSay: [qsTr("Keep"), qsTr("Change"), qsTr("Drop")]
    readonly property string missing: progress === "" ? qsTr("Say how it went") : fate === "" ? qsTr("Say what becomes of it")
        : fate === "drop" && words.text.trim() === "" ? qsTr("Write why it leaves the plan") : ""

    signal changeAsked

    spacing: 6

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            root.editing = false
            if (root.fate === "change")
                root.changeAsked()
        }
    }

    RowLayout {
        visible: !root.editing
        spacing: 8

        Words {
            text: [root.progressSay[root.progresses.indexOf(root.line.progress)] ?? "",
                root.fateSay[root.fates.indexOf(root.line.fate)] ?? "", root.line.said].filter(one => one !== "").join(" · ")
            type: Theme.laptop.small
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Look back again")
            type: Theme.laptop.small
            kind: ActButton.Kind.Quiet
            least: 34
            look: root.look
            onClicked: root.editing = true
        }
    }

    ErrorSummary {
        problems: act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: words.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    Flow {
        visible: root.editing
        spacing: 8
        Layout.fillWidth: true

        Segments {
            labels: root.progressSay
            spoken: qsTr("How it went: %1").arg(root.line.what)
            current: root.progresses.indexOf(root.progress)
            look: root.look
            onChosen: index => root.progress = root.progresses[index]
        }

        Segments {
            labels: root.fateSay
            spoken: qsTr("What becomes of it: %1").arg(root.line.what)
            current: root.fates.indexOf(root.fate)
            look: root.look
            onChosen: index => root.fate = root.fates[index]
        }
    }

    RowLayout {
        visible: root.editing
        spacing: 8

        Field {
            id: words

            text: root.line.said
            spoken: qsTr("About how it went")
            placeholder: root.fate === "drop" ? qsTr("Why it leaves the plan") : qsTr("About how it went, if anything")
            look: root.look
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Keep this")
            reason: act.busy ? act.waits : root.missing !== "" ? root.missing : root.desk.may.ReviewAction === true ? ""
                : qsTr("Not just now")
            look: root.look
            onClicked: act.ask("ReviewAction", { "planLine": root.line.key, "progress": root.progress, "fate": root.fate,
                "words": words.text.trim() })
        }
    }
}
