import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What must be said above every page: that there is no connection, and a refusal that belongs to no form.
ColumnLayout {
    id: root

    required property var desk
    property Face face: Theme.tablet
    readonly property bool offline: desk.link === "offline"
    readonly property string say: desk.problem.say ?? ""
    readonly property string item: desk.now.item ?? ""

    visible: offline || say !== ""
    spacing: 0
    // It was about what is over now. Words that are not saved stay said.
    onItemChanged: if (say !== "" && desk.problem.code !== "not-saved") desk.clearProblem()

    Rectangle {
        visible: root.offline
        implicitHeight: mark.implicitHeight + 16
        color: Theme.now.worryTint
        border.width: Theme.now.outlined ? Theme.now.lineWidth : 0
        border.color: Theme.now.worry
        Layout.fillWidth: true

        StateMark {
            id: mark

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 32)
            standing: StateMark.Standing.Kept
            words: qsTr("No connection. What you write is kept here.")
            face: root.face
        }
    }

    RowLayout {
        visible: root.say !== ""
        spacing: 12
        Layout.margins: 12
        Keys.onEscapePressed: root.desk.clearProblem()

        ErrorSummary {
            problems: root.say !== "" ? [root.say] : []
            face: root.face
            Layout.fillWidth: true
        }

        ActButton {
            glyph: "close"
            spoken: qsTr("Put this away")
            face: root.face
            onClicked: root.desk.clearProblem()
            Layout.alignment: Qt.AlignTop
        }
    }
}
