import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One point in a column. A press offers to put its words right or to take it back; both stay on the record.
Pressable {
    id: root

    required property var desk
    required property var point
    property Tokens look: Theme.now
    readonly property string under: [point.who, point.about, point.changed ? qsTr("just now") : ""]
        .filter(words => words !== "").join(" · ")

    text: point.text + ". " + under
    told: Accessible.ListItem
    implicitHeight: column.implicitHeight
    onClicked: menu.open()

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        ColumnLine {
            text: root.point.text
            under: root.under
            glyph: root.point.open ? "screen" : "lock"
            changed: root.point.changed
            look: root.look

            Accessible.ignored: true
        }
    }

    LineMenu {
        id: menu

        desk: root.desk
        record: root.point.key
        words: root.point.text
        look: root.look
    }

    FocusRing {
        around: root
        look: root.look
        corner: 2
        anchors.margins: -1
    }
}
