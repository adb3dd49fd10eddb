pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Which room screens there are, and whether each is connected.
ColumnLayout {
    id: root

    required property var desk
    property Tokens look: Theme.now
    readonly property var screens: desk.around.screens ?? []

    visible: screens.length > 1 || screens.some(one => !one.here)
    spacing: 2

    Repeater {
        model: root.screens

        delegate: RowLayout {
            id: one

            required property int index
            required property var modelData
            readonly property string name: modelData.letters !== "" ? qsTr("Screen of part %1").arg(modelData.letters)
                : root.screens.length > 1 ? qsTr("Room screen %1").arg(index + 1) : qsTr("Room screen")

            spacing: 8
            Layout.fillWidth: true

            Icon {
                name: one.modelData.here ? "screen" : "off"
                size: Math.round(15 * Theme.step)
                color: one.modelData.here ? root.look.well : root.look.worry
            }

            Words {
                text: one.modelData.here ? qsTr("%1: connected").arg(one.name)
                    : one.modelData.joined ? qsTr("%1: no connection, it shows nothing").arg(one.name)
                    : qsTr("%1: not joined yet").arg(one.name)
                type: Theme.laptop.small
                look: root.look
                quiet: one.modelData.here
                Layout.fillWidth: true
            }
        }
    }
}
