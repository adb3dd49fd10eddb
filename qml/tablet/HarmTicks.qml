pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The four categories of harm, any number of them.
GridLayout {
    id: root

    property var harms: []
    readonly property var names: ({ "neglect": qsTr("Neglect"), "physical": qsTr("Physical"),
        "sexual": qsTr("Sexual"), "emotional": qsTr("Emotional") })

    signal chose(var harms)

    // In the order of the law's list, whatever the order of the ticks.
    function toggled(key: string): var {
        return Object.keys(names).filter(one => (one === key) !== harms.includes(one))
    }

    columns: width > 560 * Theme.step ? 4 : 2
    columnSpacing: 8
    rowSpacing: 8

    Repeater {
        model: Object.keys(root.names)

        delegate: Tick {
            required property string modelData

            text: root.names[modelData]
            checked: root.harms.includes(modelData)
            face: Theme.tablet
            onClicked: root.chose(root.toggled(modelData))
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }
}
