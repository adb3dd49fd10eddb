import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Asks everybody who gives a view for theirs, for one child.
Card {
    id: root

    required property var desk
    required property string child
    required property string name
    required property var drafts
    readonly property string draft: "question/" + child

    Act {
        id: act

        desk: root.desk
        onDone: delete root.drafts[root.draft]
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 14

        Field {
            id: question

            label: qsTr("The question for %1").arg(root.name)
            hint: qsTr("It stands on the room screen and on each professional's tablet.")
            text: root.drafts[root.draft] ?? qsTr("Is %1 at risk of serious harm?").arg(root.name)
            look: root.look
            onEdited: words => root.drafts[root.draft] = words
            Layout.fillWidth: true
        }

        ChangeLine {
            text: qsTr("Each professional gives a view on their own tablet. Nobody sees another's view.")
            glyph: "tablet"
            look: root.look
            Layout.fillWidth: true
        }

        ChangeLine {
            text: qsTr("You show all of them together, when all are in.")
            glyph: "people"
            look: root.look
            Layout.fillWidth: true
        }

        ActButton {
            text: qsTr("Ask for the views on %1").arg(root.name)
            kind: ActButton.Kind.Filled
            reason: act.busy ? qsTr("Being sent") : root.desk.may.OpenRound === true ? "" : qsTr("Not just now")
            least: Theme.laptop.mainControl
            look: root.look
            onClicked: act.ask("OpenRound", { "child": root.child, "question": question.text })
        }
    }
}
