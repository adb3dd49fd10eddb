pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What children and family said, in their own words.
RoomCard {
    id: root

    required property var desk

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 48
        spacing: 28

        Repeater {
            id: voices

            model: root.desk.voices

            delegate: ColumnLayout {
                id: voice

                required property int index
                required property string key
                required property string who
                required property string text
                required property string how

                visible: index >= voices.count - 3
                spacing: 4
                Layout.fillWidth: true

                Words {
                    text: "\u201c" + voice.text + "\u201d"
                    type: Theme.room.lead
                    look: Theme.light
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }

                Words {
                    text: voice.how !== "" ? voice.who + ", " + voice.how : voice.who
                    type: Theme.room.small
                    look: Theme.light
                    quiet: true
                    maximumLineCount: 1
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }

        Words {
            visible: voices.count === 0
            text: root.desk.now.plain ?? ""
            type: Theme.room.title
            look: Theme.light
            Layout.fillWidth: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
