import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// What stands above a field: its label, a hint, and what is wrong with it.
ColumnLayout {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    // Stands at the end of the label's line: who will see what is written.
    property alias aside: end.data

    spacing: 4
    visible: label !== "" || hint !== "" || error !== "" || end.children.length > 0

    RowLayout {
        visible: root.label !== "" || end.children.length > 0
        spacing: root.face.gap

        Words {
            text: root.label
            type: root.face.second
            look: root.look
            strong: true
            quiet: true
            Layout.fillWidth: true

            // The field itself is called by this label.
            Accessible.ignored: true
        }

        RowLayout {
            id: end

            visible: children.length > 0
        }
    }

    Words {
        visible: root.hint !== ""
        text: root.hint
        type: root.face.small
        look: root.look
        quiet: true
        Layout.fillWidth: true

        Accessible.ignored: true
    }

    RowLayout {
        visible: root.error !== ""
        spacing: 8

        Icon {
            name: "warn"
            size: root.face.icon
            color: root.look.danger
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (root.face.second.leading - size) / 2
        }

        Words {
            text: root.error
            type: root.face.second
            look: root.look
            strong: true
            color: root.look.danger
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }
}
