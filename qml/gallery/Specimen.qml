import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A control as it is met in one place, with that place's name in quiet words above it. `face` is also what tests
// measure it by: a finger needs more room than a pointer, the big screen more contrast than a laptop.
ColumnLayout {
    id: root

    property string caption: ""
    property Face face: Theme.laptop
    default property alias parts: slot.data

    spacing: 10
    Layout.fillWidth: true
    Layout.maximumWidth: Infinity
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop

    Words {
        visible: root.caption !== ""
        text: root.caption
        type: Theme.laptop.small
        quiet: true
        strong: true
        Layout.fillWidth: true
    }

    ColumnLayout {
        id: slot

        spacing: 12
        Layout.fillWidth: true
        Layout.maximumWidth: Infinity
    }
}
