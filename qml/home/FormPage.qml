pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A page to fill in: the way back, its title, what is wrong at its top, and the form. `boxes` names the form's fields as
// `home` does, so that a problem leads to its field.
Page {
    id: root

    required property var home
    required property string title
    property string subtitle: ""
    property var boxes: ({})
    property Item first: null
    default property alias form: body.data

    signal went(string to)

    property string back: "start"

    gutter: Math.max(24, (width - 1240) / 2)
    above: 16
    spacing: 14
    onVisibleChanged: if (visible && first) first.forceActiveFocus(Qt.TabFocusReason)
    Keys.onEscapePressed: root.went(root.back)

    RowLayout {
        spacing: 14

        ActButton {
            glyph: "left"
            spoken: qsTr("Back")
            kind: ActButton.Kind.Quiet
            onClicked: root.went(root.back)
        }

        ColumnLayout {
            spacing: 0

            Heading {
                text: root.title
                Layout.fillWidth: true
            }

            Words {
                visible: root.subtitle !== ""
                text: root.subtitle
                type: Theme.laptop.second
                quiet: true
                Layout.fillWidth: true
            }
        }
    }

    ErrorSummary {
        visible: problems.length > 0 && root.visible
        problems: root.home.problems
        onFollow: index => {
            const box = root.boxes[root.home.problemFields[index]] ?? root.first
            if (box)
                box.forceActiveFocus(Qt.TabFocusReason)
        }
        Layout.fillWidth: true
    }

    ColumnLayout {
        id: body

        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
