import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The record is finished by one and approved by another. From then on no line changes.
Card {
    id: root

    required property var desk
    readonly property var record: desk.after.record
    readonly property string finishes: act.busy ? act.waits : record.finished !== "" ? qsTr("It is finished") : desk.may.FinishRecord === true
        ? "" : qsTr("Not just now")
    readonly property string approves: act.busy ? act.waits : record.approved !== "" ? qsTr("It is approved")
        : record.finished === "" ? qsTr("The minute-taker finishes it first")
        : record.finishedByMe ? qsTr("Whoever finished it cannot approve it") : desk.may.ApproveRecord === true ? "" : qsTr("Not just now")

    topPadding: 12
    bottomPadding: 14

    Act {
        id: act

        desk: root.desk
        takes: true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        StepTitle {
            number: 2
            title: qsTr("The record")
            look: root.look
        }

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : []
            look: root.look
            onFollow: approve.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        Words {
            text: root.record.approved !== "" ? qsTr("Finished by %1, approved by %2 on %3. No line changes any more: a correction stands beside the line.")
                    .arg(root.record.finishedBy).arg(root.record.approvedBy).arg(root.record.approved)
                : root.record.finished !== "" ? qsTr("Finished by %1 on %2. Read it, and approve it if it is right: from then on no line changes.")
                    .arg(root.record.finishedBy).arg(root.record.finished)
                : qsTr("The minute-taker is still writing. When it is finished, somebody else reads and approves it.")
            look: root.look
            Layout.fillWidth: true
        }

        Acts {
            ActButton {
                id: approve

                text: qsTr("Approve the record")
                kind: ActButton.Kind.Filled
                reason: root.approves
                look: root.look
                onClicked: act.ask("ApproveRecord", {})
            }

            ActButton {
                text: qsTr("Say that it is finished")
                reason: root.finishes
                look: root.look
                onClicked: act.ask("FinishRecord", {})
            }
        }

        Words {
            visible: text !== ""
            text: root.record.approved === "" ? root.approves : ""
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }
}
