import QtQuick
import Waymark.Theme
import Waymark.Controls

// One danger or goal. A press offers to put it right or to take it back.
Pressable {
    id: root

    required property var desk
    required property var row
    property Tokens look: Theme.now
    readonly property bool goal: row.what === "goal"
    readonly property string under: [goal ? qsTr("Goal") : qsTr("Danger"), row.about,
        row.answersText !== "" ? qsTr("answers “%1”").arg(row.answersText) : ""].filter(words => words !== "").join(" · ")

    text: row.text + ". " + under
    told: Accessible.ListItem
    implicitHeight: line.implicitHeight
    onClicked: menu.open()

    ColumnLine {
        id: line

        width: parent.width
        text: root.row.text
        under: root.under
        glyph: root.row.open ? "screen" : "lock"
        changed: root.row.changed
        look: root.look

        Accessible.ignored: true
    }

    LineMenu {
        id: menu

        desk: root.desk
        record: root.row.key
        words: root.row.text
        look: root.look
    }

    FocusRing {
        around: root
        look: root.look
        corner: 2
        anchors.margins: -1
    }
}
