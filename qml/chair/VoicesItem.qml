pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the children and the family say, in their own words.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    below: 8

    ItemHeading {
        desk: root.desk
        look: root.look
    }

    WaitingCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 640 ? 2 : 1
        columnSpacing: 14
        rowSpacing: 14
        visible: root.desk.voices.count > 0
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: root.desk.voices

            delegate: VoiceCard {
                required property string key
                required property string text

                desk: root.desk
                record: key
                words: text
                look: root.look
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
            }
        }
    }

    VoiceBox {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    NotesCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 110
    }
}
