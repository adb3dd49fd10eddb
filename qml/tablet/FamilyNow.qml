pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What is happening now, "is this right?", what was decided, and the plan so far.
Page {
    id: root

    required property var desk
    required property Names names
    readonly property bool writing: right.writing
    readonly property bool wide: width > 1000 * Theme.step
    readonly property bool deciding: desk.now.kind === "views" || desk.now.kind === "told"

    reach: 84
    above: 2

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: 22
        rowSpacing: 22
        Layout.fillWidth: true

        ColumnLayout {
            spacing: root.wide ? 16 : 22
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            HappeningNow {
                desk: root.desk
                Layout.fillWidth: true
            }

            IsThisRight {
                id: right

                desk: root.desk
                names: root.names
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: root.wide ? 16 : 22
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Repeater {
                model: root.desk.decisions

                delegate: FamilyDecision {
                    visible: root.deciding
                    Layout.fillWidth: true
                }
            }

            PlanSoFar {
                desk: root.desk
                names: root.names
                Layout.fillWidth: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
