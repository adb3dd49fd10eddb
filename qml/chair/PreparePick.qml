import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One of several from a list, with its label above. The page holds which.
FocusScope {
    id: root

    required property string label
    property string hint: ""
    property string error: ""
    property var options: []
    property string current: ""
    property string placeholder: qsTr("Choose")
    property Tokens look: Theme.now

    signal chose(string key)

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

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

        Picker {
            focus: true
            purpose: root.label
            placeholder: root.placeholder
            options: root.options
            current: root.current
            look: root.look
            onChose: key => root.chose(key)
            Layout.maximumWidth: root.width
        }
    }
}
