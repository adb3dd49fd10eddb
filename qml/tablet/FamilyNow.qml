pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What is happening now, the number that is asked of me, "is this right?", what was decided, and the plan so far.
Page {
    id: root

    required property var desk
    required property Names names
    readonly property bool writing: right.writing || numbers.writing
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

            Card {
                visible: numbers.some
                face: Theme.family
                topPadding: 20
                bottomPadding: 20
                Layout.fillWidth: true

                MyNumbers {
                    id: numbers

                    anchors.fill: parent
                    desk: root.desk
                    names: root.names
                    face: Theme.family
                }
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
