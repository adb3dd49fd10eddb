import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Entered for somebody without a tablet, read back and confirmed aloud: a view, a disagreement.
Panel {
    id: root

    required property var desk
    property Tokens look: Theme.now
    readonly property bool round: (desk.round.id ?? "") !== "" && desk.round.shown !== true
    readonly property bool decided: desk.decisions.count > 0

    title: qsTr("For somebody")
    subtitle: qsTr("For somebody without a tablet. Read it back and have it confirmed aloud.")

    Words {
        visible: !root.round && !root.decided
        text: qsTr("There is nothing to enter now. A view can be given while a question is open; a disagreement when a decision stands.")
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }

    ViewFor {
        visible: root.round
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    DissentFor {
        visible: root.decided
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }
}
