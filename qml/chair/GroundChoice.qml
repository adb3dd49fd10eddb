pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The grounds on which somebody may be excluded.
GridLayout {
    id: root

    required property string ground
    required property var grounds
    property Tokens look: Theme.now

    signal chose(string ground)

    columns: 2
    columnSpacing: 8
    rowSpacing: 6

    Repeater {
        model: root.grounds

        delegate: Choice {
            required property var modelData

            text: modelData.text
            checked: root.ground === modelData.key
            look: root.look
            onClicked: root.chose(modelData.key)
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
