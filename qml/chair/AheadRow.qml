import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// An item still to come, and what can be done with it.
RowLayout {
    id: root

    required property string title
    required property int minutes
    required property bool skipped
    required property bool first
    required property bool last
    // Why nothing can be changed just now.
    property string busy: ""
    property Tokens look: Theme.now

    signal earlierAsked
    signal laterAsked
    signal skipAsked

    // Takes the focus on the button that goes on in the same direction, or back where that is over.
    function take(goesLater: bool) {
        const wanted = goesLater ? later : earlier
        const other = goesLater ? earlier : later
        const target = wanted.reason === "" ? wanted : other
        target.forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 8

    ColumnLayout {
        spacing: 0

        Words {
            text: root.title
            look: root.look
            strong: !root.skipped
            quiet: root.skipped
            Layout.fillWidth: true
        }

        Words {
            text: root.skipped ? qsTr("Skipped") : qsTr("%1 min").arg(root.minutes)
            type: Theme.laptop.small
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }

    ActButton {
        id: earlier

        text: qsTr("Earlier")
        spoken: qsTr("Earlier: %1").arg(root.title)
        reason: root.busy !== "" ? root.busy : root.first ? qsTr("It comes next already") : ""
        look: root.look
        onClicked: root.earlierAsked()
    }

    ActButton {
        id: later

        text: qsTr("Later")
        spoken: qsTr("Later: %1").arg(root.title)
        reason: root.busy !== "" ? root.busy : root.last ? qsTr("It comes last already") : ""
        look: root.look
        onClicked: root.laterAsked()
    }

    ActButton {
        text: root.skipped ? qsTr("Take up") : qsTr("Skip")
        spoken: (root.skipped ? qsTr("Take up again: %1") : qsTr("Skip: %1")).arg(root.title)
        reason: root.busy
        look: root.look
        onClicked: root.skipAsked()
        Layout.minimumWidth: 104
    }
}
