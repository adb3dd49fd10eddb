pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// What children and family said, in their own words, as large as they fit.
RoomCard {
    id: root

    required property var desk

    Column {
        anchors.verticalCenter: parent.verticalCenter
        x: 72
        width: parent.width - 2 * x
        visible: lines.count === 0
        spacing: 24

        Icon {
            name: "chat"
            size: 120
            color: Theme.light.accent
        }
        Heading {
            width: parent.width
            text: root.desk.now.plain ?? ""
            type: Theme.room.hero
            look: Theme.light
        }
        Words {
            width: parent.width
            text: qsTr("In their own words.")
            type: Theme.room.body
            look: Theme.light
            quiet: true
        }
    }

    RoomLines {
        id: lines

        x: 56
        y: 36
        width: parent.width - 2 * x
        height: parent.height - 2 * y
        spacing: 28
        centred: true

        Repeater {
            model: root.desk.voices

            delegate: RoomQuote {
                required property string key
                required property string who
                required property string text
                required property string how

                said: text
                by: how !== "" ? qsTr("%1, %2").arg(who).arg(how) : who
                type: said.length <= 80 ? Theme.room.hero : said.length <= 160 ? Theme.room.title : Theme.room.lead
            }
        }
    }
}
