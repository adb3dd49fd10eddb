import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Those people that `accepts` lets through, under one title.
ColumnLayout {
    id: root

    required property var desk
    required property string title
    required property int count
    required property var accepts
    property string countSay: count
    property bool compact: false
    property bool since: false
    property Tokens look: Theme.now

    signal excludeAsked(string person)

    visible: count > 0
    spacing: 0

    RowLayout {
        Layout.preferredHeight: root.compact ? 22 : 26

        Words {
            text: root.title
            type: Theme.laptop.small
            look: root.look
            strong: true
            quiet: true
            Layout.fillWidth: true

            Accessible.role: Accessible.Heading
        }

        Words {
            text: root.countSay
            type: Theme.laptop.small
            look: root.look
            quiet: true
        }
    }

    Repeater {
        model: root.desk.people

        delegate: Loader {
            id: slot

            required property var model

            active: root.accepts(slot.model)
            visible: active
            Layout.fillWidth: true

            sourceComponent: PersonEntry {
                desk: root.desk
                person: slot.model
                compact: root.compact
                since: root.since
                look: root.look
                onExcludeAsked: person => root.excludeAsked(person)
            }
        }
    }
}
