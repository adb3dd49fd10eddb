pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// How many answers are in, filled from the start in order of arrival: no place belongs to anybody.
RowLayout {
    id: root

    required property int count
    required property int filled
    property Tokens look: Theme.now
    property real thickness: 56

    spacing: thickness / 3

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 of %2 are in").arg(filled).arg(count)

    Repeater {
        model: root.count

        delegate: Rectangle {
            required property int index
            readonly property bool full: index < root.filled

            implicitHeight: root.thickness
            implicitWidth: root.thickness * 2
            radius: height / 2
            color: full ? root.look.accent : root.look.surface
            border.width: full ? 0 : Math.max(2, Math.round(root.thickness / 12))
            border.color: root.look.edge
            Layout.fillWidth: true

            Accessible.ignored: true

            Icon {
                anchors.centerIn: parent
                visible: parent.full
                name: "check"
                size: root.thickness * 0.8
                color: root.look.overAccent
            }
        }
    }
}
