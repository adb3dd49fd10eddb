pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Where we are, as a row of pills: done, now, to come. Only steps that everybody looking may know of.
Item {
    id: root

    required property int steps
    // From 0; -1 before the first.
    required property int current
    property Tokens look: Theme.now
    property real thickness: 12

    implicitWidth: 400
    implicitHeight: thickness * 2

    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Step %1 of %2").arg(current + 1).arg(steps)

    RowLayout {
        anchors.fill: parent
        spacing: root.thickness

        Repeater {
            model: root.steps

            delegate: Rectangle {
                required property int index
                readonly property bool now: index === root.current

                implicitHeight: now ? root.thickness * 2 : root.thickness
                radius: height / 2
                color: index <= root.current ? root.look.accent : root.look.surface
                border.width: index <= root.current ? 0 : Math.max(1, Math.round(root.thickness / 5))
                border.color: root.look.edge
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter

                Accessible.ignored: true
            }
        }
    }
}
