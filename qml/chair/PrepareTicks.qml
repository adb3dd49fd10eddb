pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Any number of several, each with a box to tick: people, children.
FocusScope {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    // { key, text, under } each.
    property var options: []
    property var chosen: []
    property Tokens look: Theme.now

    function toggle(key: string) {
        chosen = chosen.includes(key) ? chosen.filter(one => one !== key) : chosen.concat([key])
    }

    implicitWidth: 320
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 6

        FieldLabel {
            label: root.label
            hint: root.hint
            error: root.error
            look: root.look
            Layout.fillWidth: true
        }

        Words {
            visible: root.options.length === 0
            text: qsTr("Nobody is on the list yet.")
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        GridLayout {
            columns: Math.max(1, Math.floor(root.width / (250 * Math.min(Theme.step, 1.3))))
            columnSpacing: 8
            rowSpacing: 8

            Repeater {
                model: root.options.length

                delegate: Tick {
                    required property int index
                    readonly property var option: root.options[index] ?? ({ "key": "", "text": "" })

                    focus: index === 0
                    text: option.text
                    under: option.under ?? ""
                    checked: root.chosen.includes(option.key)
                    look: root.look
                    onClicked: root.toggle(option.key)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                }
            }
        }
    }
}
