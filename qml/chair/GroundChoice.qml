pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The grounds on which somebody may be excluded.
GridLayout {
    id: root

    required property string ground
    property Tokens look: Theme.now
    readonly property var grounds: [
        { "key": "violence", "text": qsTr("Violence or threats") },
        { "key": "abuse", "text": qsTr("Domestic abuse") },
        { "key": "disruption", "text": qsTr("Likely disruption") },
        { "key": "conflict", "text": qsTr("Conflict between family members") },
        { "key": "prejudice", "text": qsTr("Serious prejudice to the child") },
        { "key": "intoxication", "text": qsTr("Intoxication") },
        { "key": "child-asks", "text": qsTr("The child asks for it") },
        { "key": "confidential", "text": qsTr("Another person's information") }
    ]

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
