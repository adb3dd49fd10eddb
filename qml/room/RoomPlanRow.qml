import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the plan: what, who, by when; a question stands where an answer is missing.
Item {
    id: root

    required property string what
    required property string owners
    required property string by
    required property string lacks // "", "owner", "date"
    required property bool changed
    property bool heads: false

    implicitHeight: Math.max(84, row.implicitHeight + 28)

    ChangedBar {
        anchors.fill: parent
        changed: root.changed
        look: Theme.light
        bar: 14
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 42
        anchors.rightMargin: 30
        spacing: 24

        component Cell: Words {
            property bool heads: false

            type: Theme.room.body
            look: Theme.light
            strong: heads
            color: heads ? Theme.light.accent : Theme.light.ink
            Layout.alignment: Qt.AlignTop
        }

        Cell {
            heads: root.heads
            text: root.what
            Layout.fillWidth: true
        }
        Cell {
            heads: root.heads
            visible: root.lacks !== "owner"
            text: root.owners
            Layout.preferredWidth: 420
            Layout.maximumWidth: 420
        }
        SlotGap {
            visible: root.lacks === "owner"
            text: qsTr("Who?")
            pressable: false
            face: Theme.room
            look: Theme.light
            Layout.preferredWidth: 420
        }
        Cell {
            heads: root.heads
            visible: root.lacks !== "date"
            text: root.by
            Layout.preferredWidth: 380
            Layout.maximumWidth: 380
        }
        SlotGap {
            visible: root.lacks === "date"
            text: qsTr("When first?")
            pressable: false
            face: Theme.room
            look: Theme.light
            Layout.preferredWidth: 380
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: Theme.light
    }
}
