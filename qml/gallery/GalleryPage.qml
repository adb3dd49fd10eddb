import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One page of the gallery: what a control is for, and the control as it is met, on specimens below each other.
FocusScope {
    id: root

    required property string title
    property string note: ""
    // For a picture: what opens is open.
    property bool posed: false
    // Nothing around it: for what fills a whole screen.
    property bool bare: false
    // The least height that what opens over the page needs.
    property real least: 0
    default property alias specimens: column.data

    readonly property real gutter: bare ? 0 : 40

    implicitWidth: 1180
    implicitHeight: Math.max(least, column.implicitHeight + head.height + 2 * gutter + (head.visible ? 28 : 0))

    ColumnLayout {
        id: head

        visible: !root.bare
        x: root.gutter
        y: root.gutter
        width: root.width - 2 * root.gutter
        height: visible ? implicitHeight : 0
        spacing: 4

        Heading {
            text: root.title
            type: Theme.laptop.hero
            Layout.fillWidth: true
        }

        Words {
            visible: root.note !== ""
            text: root.note
            quiet: true
            Layout.fillWidth: true
            Layout.maximumWidth: 900 * Theme.step
        }
    }

    ColumnLayout {
        id: column

        x: root.gutter
        y: head.visible ? head.y + head.height + 28 : root.gutter
        width: root.width - 2 * root.gutter
        spacing: 28
    }
}
