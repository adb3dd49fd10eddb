import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the middle is about: title, who speaks and how long, and who can see what is put here.
RowLayout {
    id: root

    required property var desk
    property string title: desk.now.title ?? ""
    property string subtitle: spoken
    property bool chipped: true
    property Tokens look: Theme.now

    readonly property string speaking: (desk.now.speaker ?? "") !== ""
        ? qsTr("%1 is speaking").arg(desk.now.speaker) : qsTr("Nobody has the floor")
    readonly property string spoken: (desk.now.minutes ?? 0) > 0
        ? speaking + "   ·   " + qsTr("%1 of %2 minutes").arg(desk.now.elapsed).arg(desk.now.minutes) : speaking

    spacing: 16

    ColumnLayout {
        spacing: 4
        Layout.fillWidth: true

        Heading {
            text: root.title
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.subtitle !== ""
            text: root.subtitle
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }
    }

    Chip {
        visible: root.chipped && (root.desk.now.part ?? "") !== ""
        mark: "part" + (root.desk.now.part ?? "")
        text: qsTr("Seen by: Part %1").arg(root.desk.now.part ?? "")
        look: root.look
        Layout.alignment: Qt.AlignTop
    }
}
