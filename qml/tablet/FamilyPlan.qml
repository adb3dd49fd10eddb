pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The whole plan for one child in plain words, what was decided first.
Page {
    id: root

    required property var desk
    required property Names names
    readonly property Face face: Theme.family
    readonly property var headings: ({ "care": qsTr("At home"), "action": qsTr("What will happen"),
        "visits": qsTr("Who visits"), "contingency": qsTr("If the plan does not work"),
        "group": qsTr("Who looks after the plan"), "review": qsTr("When we meet again") })

    reach: 84
    above: 2
    spacing: 22

    Book {
        id: lines

        model: root.desk.plan
    }

    ChildPick {
        id: pick

        desk: root.desk
        names: root.names
        say: qsTr("%1’s plan")
        face: root.face
        Layout.fillWidth: true
    }

    Repeater {
        model: root.desk.decisions

        delegate: FamilyDecision {
            required property string childId

            visible: childId === pick.chosenKey
            Layout.fillWidth: true
        }
    }

    DatesLine {
        desk: root.desk
        child: pick.chosenKey
        face: root.face
        Layout.fillWidth: true
    }

    Card {
        face: root.face
        padding: 0
        topPadding: 16
        bottomPadding: 16
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Empty {
                visible: lines.rows.length === 0
                text: qsTr("There is no plan yet. We make it together later in the meeting.")
                glyph: "plan"
                face: root.face
                Layout.fillWidth: true
                Layout.margins: 16
                Layout.leftMargin: 28
            }

            Repeater {
                model: root.desk.plan

                delegate: ColumnLayout {
                    id: line

                    required property int index
                    required property string section
                    required property string what
                    required property string owners
                    required property string by
                    required property bool changed
                    readonly property bool first: index === 0 || (lines.rows[index - 1] ?? line).section !== section
                    readonly property bool last: (lines.rows[index + 1] ?? { "section": "" }).section !== section

                    spacing: 0
                    Layout.fillWidth: true

                    Heading {
                        visible: line.first
                        text: root.headings[line.section] ?? ""
                        type: root.face.lead
                        Layout.fillWidth: true
                        Layout.leftMargin: 28
                        Layout.rightMargin: 28
                        Layout.topMargin: line.index === 0 ? 8 : 20
                        Layout.bottomMargin: 2
                    }

                    FamilyPlanLine {
                        what: line.what
                        owners: line.owners
                        by: line.by
                        changed: line.changed
                        me: root.desk.myKnown
                        ruled: !line.last
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
