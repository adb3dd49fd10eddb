pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What an act would change and for whom, as the rules say it, before it is done; or why it would be refused.
ColumnLayout {
    id: root

    required property Foresight foresight
    // Said beside it, as the act's own consequence that no screen shows.
    property var also: []
    property Tokens look: Theme.now

    readonly property var lines: foresight.refused !== "" ? [] : Array.from(foresight.says).concat(also)

    spacing: 8

    Accessible.role: Accessible.List
    Accessible.name: qsTr("What will change")

    // Always as many: a layout that loses lines while it is laid out ends the program (Qt 6.4).
    Repeater {
        model: 9

        delegate: ChangeLine {
            required property int index

            visible: text !== ""
            text: root.lines[index] ?? ""
            glyph: "right"
            look: root.look
            Layout.fillWidth: true
        }
    }

    ChangeLine {
        visible: root.foresight.refused !== ""
        text: root.foresight.stops
        glyph: "warn"
        look: root.look
        Layout.fillWidth: true
    }

    Words {
        visible: root.lines.length === 0 && root.foresight.refused === ""
        text: root.foresight.desk.link !== "open" ? qsTr("This is told when the connection is back.")
            : root.foresight.ready ? qsTr("Being looked up") : qsTr("This is told when everything is filled in.")
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }
}
