import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One thing another part decided, and the words in which this part is told of it.
ColumnLayout {
    id: root

    required property var desk
    required property var thing
    property Tokens look: Theme.now
    readonly property var fields: ({ "record": thing.key, "part": desk.now.partId, "wording": words.text })

    spacing: 8

    Foresight {
        id: foresight

        desk: root.desk
        command: "Tell"
        fields: root.fields
        ready: root.visible && !act.busy && (root.thing.kind !== "decision" || words.text.trim() !== "")
            && root.desk.may.Tell === true
    }

    Act {
        id: act

        desk: root.desk
    }

    Words {
        text: root.thing.about !== "" ? root.thing.about + ": " + root.thing.text : root.thing.text
        look: root.look
        strong: true
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: 10
        Layout.fillWidth: true

        Area {
            id: words

            visible: root.thing.kind !== "dates" // a day has no other words
            placeholder: root.thing.kind === "decision" ? qsTr("Your reasons, in words for this part")
                : qsTr("In words for this part. Empty: as it stands")
            spoken: qsTr("%1: %2").arg(placeholder).arg(root.thing.text)
            lines: root.thing.kind === "decision" ? 2 : 1
            readOnly: act.busy
            look: root.look
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Tell part %1").arg(root.desk.now.part ?? "")
            spoken: qsTr("%1: %2").arg(text).arg(root.thing.text)
            reason: act.busy ? qsTr("Being sent")
                : root.thing.kind === "decision" && words.text.trim() === "" ? qsTr("Write the words first") : ""
            look: root.look
            onClicked: act.ask("Tell", root.fields)
            Layout.alignment: Qt.AlignTop
        }
    }

    Words {
        visible: text !== ""
        text: foresight.refused !== "" ? foresight.stops : Array.from(foresight.says).join(" ")
        type: Theme.laptop.small
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }
}
