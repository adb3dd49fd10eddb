import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One disagreement, and while it is raised what becomes of it.
ColumnLayout {
    id: root

    required property var desk
    required property var dissent
    property Tokens look: Theme.now
    readonly property bool discussed: dissent.state === "discussed"
    readonly property bool raised: discussed || dissent.state === "raised"

    spacing: 6

    Act {
        id: act

        desk: root.desk
    }

    RowLayout {
        spacing: 10

        Icon {
            name: "hand"
            size: 18
            color: root.look.worry
            Layout.alignment: Qt.AlignTop
        }

        Words {
            text: root.dissent.state === "confirmed" ? qsTr("%1 dissents formally for %2: “%3”").arg(root.dissent.who)
                    .arg(root.dissent.child).arg(root.dissent.words)
                : root.dissent.state === "withdrawn" ? qsTr("%1 has withdrawn the dissent for %2").arg(root.dissent.who)
                    .arg(root.dissent.child)
                : qsTr("%1 has raised dissent for %2").arg(root.dissent.who).arg(root.dissent.child)
            look: root.look
            Layout.fillWidth: true
        }
    }

    RowLayout {
        visible: root.raised
        spacing: 8

        Field {
            id: words

            placeholder: qsTr("%1's own words").arg(root.dissent.who)
            error: act.say
            readOnly: act.busy
            look: root.look
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Confirm")
            reason: act.busy ? qsTr("Being sent")
                : !root.discussed ? qsTr("The chair marks first that they have talked it through")
                : words.text.trim() === "" ? qsTr("Write the words first") : ""
            look: root.look
            onClicked: act.ask("ConfirmDissent", { "dissent": root.dissent.key, "words": words.text.trim() })
            Layout.alignment: Qt.AlignBottom
        }

        ActButton {
            text: qsTr("Withdrawn")
            reason: act.busy ? qsTr("Being sent") : ""
            look: root.look
            onClicked: act.ask("WithdrawDissent", { "dissent": root.dissent.key })
            Layout.alignment: Qt.AlignBottom
        }
    }
}
