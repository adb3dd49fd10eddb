import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One request. The evidence is folded until it is wanted: somebody may be looking on.
Card {
    id: root

    required property var desk
    required property var request
    property bool unfolded: false
    readonly property bool waits: request.state === "asked"

    signal excludeAsked

    function decide(granted: bool) {
        reasons.error = reasons.text.trim() === "" ? qsTr("Write the reasons for your decision") : ""
        if (reasons.error === "")
            act.ask("DecideRequest", { "request": request.key, "granted": granted, "reasons": reasons.text.trim(),
                "how": how.text.trim() })
        else
            reasons.forceActiveFocus(Qt.OtherFocusReason)
    }

    Act {
        id: act

        desk: root.desk
        takes: true
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        RowLayout {
            spacing: 10

            ColumnLayout {
                spacing: 0

                Words {
                    text: qsTr("%1 asks to exclude %2").arg(root.request.asker).arg(root.request.name)
                    look: root.look
                    strong: true
                    Layout.fillWidth: true
                }

                Words {
                    text: root.waits ? qsTr("Asked on %1").arg(root.request.asked)
                        : root.request.followed ? qsTr("Granted, and excluded")
                        : root.request.state === "granted" ? qsTr("Granted") : qsTr("Refused")
                    type: Theme.laptop.second
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }
            }

            ActButton {
                text: root.unfolded ? qsTr("Fold") : qsTr("Show why")
                spoken: root.unfolded ? qsTr("Fold why") : qsTr("Show why %1 asks").arg(root.request.asker)
                look: root.look
                onClicked: root.unfolded = !root.unfolded
            }

            ActButton {
                visible: root.request.state === "granted" && !root.request.followed
                text: qsTr("Exclude…")
                spoken: qsTr("Exclude %1").arg(root.request.name)
                reason: root.desk.may.Exclude === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: root.excludeAsked()
            }
        }

        Words {
            visible: root.unfolded
            text: root.waits ? qsTr("%1: %2").arg(root.request.ground).arg(root.request.evidence)
                : qsTr("%1: %2 Your reasons: %3").arg(root.request.ground).arg(root.request.evidence)
                    .arg(root.request.reasons)
            look: root.look
            Layout.fillWidth: true
        }

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : []
            look: root.look
            onFollow: reasons.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        GridLayout {
            visible: root.waits
            columns: root.width < 640 * Theme.step ? 1 : 2
            columnSpacing: 14
            rowSpacing: 10

            Area {
                id: reasons

                label: qsTr("Your reasons")
                lines: 2
                look: root.look
                onEdited: error = ""
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            Field {
                id: how

                label: qsTr("How it was explained, if it was")
                placeholder: qsTr("By telephone, with her advocate")
                look: root.look
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
            }
        }

        Acts {
            visible: root.waits

            ActButton {
                text: qsTr("Grant it")
                reason: act.busy ? act.waits : root.desk.may.DecideRequest === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: root.decide(true)
            }

            ActButton {
                text: qsTr("Refuse it")
                reason: act.busy ? act.waits : root.desk.may.DecideRequest === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: root.decide(false)
            }
        }

        Words {
            visible: root.waits
            text: qsTr("Granting it excludes nobody yet: you do that when they are here, or before they come.")
            type: Theme.laptop.second
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }
}
