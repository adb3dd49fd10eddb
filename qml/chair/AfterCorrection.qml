import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One correction: the line, what is not right about it, and the answer.
ColumnLayout {
    id: root

    required property var desk
    required property var correction
    property Tokens look: Theme.now
    readonly property string waits: act.busy ? act.waits : desk.may.AnswerCorrection === true ? "" : qsTr("Only the chair answers")

    function answer(accepted: bool) {
        words.error = words.text.trim() === "" ? qsTr("Write the answer, as it stands beside the line") : ""
        if (words.error === "")
            act.ask("AnswerCorrection", { "correction": correction.key, "accepted": accepted, "words": words.text.trim() })
        else
            words.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 8

    Act {
        id: act

        desk: root.desk
        takes: true
    }

    Rule {
        look: root.look
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("“%1”").arg(root.correction.line)
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("%1 says: %2").arg(root.correction.who).arg(root.correction.text)
        look: root.look
        strong: true
        Layout.fillWidth: true
    }

    Words {
        text: root.correction.answered ? qsTr("Asked on %1, and answered").arg(root.correction.at) : qsTr("Asked on %1").arg(root.correction.at)
        type: Theme.laptop.second
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }

    ErrorSummary {
        problems: act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: words.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    Area {
        id: words

        visible: !root.correction.answered
        label: qsTr("Your answer")
        hint: qsTr("It stands beside the line for everybody who has the line. It names nobody.")
        lines: 2
        look: root.look
        onEdited: error = ""
        Layout.fillWidth: true
    }

    Acts {
        visible: !root.correction.answered

        ActButton {
            text: qsTr("Right: accept it")
            reason: root.waits
            look: root.look
            onClicked: root.answer(true)
        }

        ActButton {
            text: qsTr("Leave the line as it is")
            reason: root.waits
            look: root.look
            onClicked: root.answer(false)
        }
    }
}
