pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the plan. The whole line is the target; what still lacks is asked where the answer goes.
Pressable {
    id: root

    required property string what
    required property string owners
    required property string by
    required property string measure
    required property string lacks
    required property bool changed
    required property var desk
    property bool changeable: false
    property bool bare: false
    readonly property bool wide: !bare && width > 640 * Theme.step

    signal edit(string field)

    enabled: changeable
    implicitHeight: Math.max(Theme.touch + 12, grid.implicitHeight + 24)
    text: Array.from([what, owners !== "" ? qsTr("Who: %1").arg(owners) : "", by !== "" ? qsTr("By when: %1").arg(by) : "",
        measure !== "" ? qsTr("We will know: %1").arg(measure) : "", changed ? qsTr("Just changed") : ""])
        .filter(say => say !== "").join(". ")
    told: changeable ? Accessible.Button : Accessible.ListItem
    onClicked: root.edit("what")

    Accessible.description: changeable ? qsTr("Change this line") : ""

    Rectangle {
        anchors.fill: parent
        color: Theme.now.ink
        opacity: root.down ? 0.08 : root.hovered ? 0.03 : 0
    }

    ChangedBar {
        anchors.fill: parent
        changed: root.changed
        bar: 6
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 22
        anchors.rightMargin: 22
        columns: root.wide ? 3 : 2
        columnSpacing: 16
        rowSpacing: 6

        ColumnLayout {
            spacing: 0
            Layout.columnSpan: root.wide ? 1 : 2
            Layout.fillWidth: true

            Words {
                text: root.what
                type: Theme.tablet.body
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.measure !== ""
                text: qsTr("We will know: %1").arg(root.measure)
                type: Theme.tablet.second
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        PlanCell {
            text: root.owners
            lacking: root.lacks === "owner" && root.owners === ""
            ask: qsTr("Who?")
            glyph: "person"
            mark: "person"
            initials: root.owners === root.desk.myKnown ? root.desk.myInitials : ""
            wide: root.wide
            changeable: root.changeable
            onAsked: root.edit("owners")
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? root.width * 0.18 : -1
        }

        PlanCell {
            text: root.by
            lacking: root.lacks === "date" && root.by === ""
            ask: qsTr("Add a date")
            glyph: "cal"
            mark: "clock"
            wide: root.wide
            changeable: root.changeable
            onAsked: root.edit("by")
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? root.width * 0.17 : -1
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    FocusRing {
        around: root
        anchors.margins: 3
        corner: 8
    }
}
