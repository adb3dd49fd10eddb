pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the children and the family say, in their own words.
Card {
    id: root

    required property var desk
    property string none: qsTr("Nobody's own words are here yet.")

    face: Theme.tablet
    padding: 24

    ColumnLayout {
        anchors.fill: parent
        spacing: 18

        Empty {
            visible: lines.count === 0
            text: root.none
            glyph: "chat"
            face: root.face
            Layout.fillWidth: true
        }

        Repeater {
            id: lines

            model: root.desk.voices

            delegate: VoiceLine {
                face: root.face
                Layout.fillWidth: true
            }
        }
    }
}
