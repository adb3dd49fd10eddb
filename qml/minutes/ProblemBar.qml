import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Why an act outside the forms was refused. It stays until the next act or until it is put away.
RowLayout {
    id: root

    required property var desk
    property Tokens look: Theme.now
    readonly property string say: desk.problem.say ?? ""

    spacing: 10
    Keys.onEscapePressed: desk.clearProblem()

    ErrorSummary {
        problems: root.say !== "" ? [root.say] : []
        look: root.look
        onFollow: root.desk.clearProblem()
        Layout.fillWidth: true
    }

    ActButton {
        glyph: "close"
        spoken: qsTr("Put this away")
        look: root.look
        onClicked: root.desk.clearProblem()
        Layout.alignment: Qt.AlignTop
    }
}
