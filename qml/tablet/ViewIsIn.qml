import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// While others still give theirs: mine is in, or I am not asked.
Item {
    id: root

    required property var desk
    required property Names names
    readonly property bool mine: desk.round.mine === true

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.centerIn: parent
        width: Math.min(parent.width, 560)
        spacing: 12

        Rectangle {
            implicitWidth: 120
            implicitHeight: 120
            radius: 60
            color: Theme.now.accentTint
            border.width: Theme.now.outlined ? Theme.now.lineWidth : 0
            border.color: Theme.now.accent
            Layout.alignment: Qt.AlignHCenter

            Icon {
                anchors.centerIn: parent
                name: root.mine ? "saved" : "scale"
                size: 56
                color: Theme.now.accent
            }
        }

        Heading {
            text: root.mine ? qsTr("Your view for %1 is in").arg(root.desk.round.child ?? "")
                : qsTr("The professionals are giving their view for %1").arg(root.desk.round.child ?? "")
            type: Theme.tablet.title
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("%1 shows all views together when they are in.").arg(root.names.chair)
            type: Theme.tablet.body
            quiet: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }
    }
}
