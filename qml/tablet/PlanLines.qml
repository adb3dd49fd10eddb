pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The lines of some sections of the plan, each section under its name; one of them may be open for writing.
ColumnLayout {
    id: root

    required property var desk
    required property Book lines
    required property list<string> sections
    required property string child
    property bool bare: false
    property string editing: ""
    property string field: ""
    readonly property var names: ({ "care": qsTr("Home and care"), "action": qsTr("Actions"), "visits": qsTr("Visits"),
        "contingency": qsTr("If the plan is not kept"), "group": qsTr("Core group"), "review": qsTr("Review") })
    readonly property bool many: new Set(lines.rows.filter(line => root.sections.includes(line.section))
        .map(line => line.section)).size > 1

    // Empty: nothing is written in any more.
    signal edit(string key, string field)

    spacing: 0

    Repeater {
        model: root.desk.plan

        delegate: ColumnLayout {
            id: line

            required property int index
            required property string key
            required property string section
            required property string what
            required property string owners
            required property string by
            required property string measure
            required property string lacks
            required property bool changed
            readonly property bool here: root.sections.includes(section)
            readonly property bool open: here && root.editing === key
            readonly property bool first: index === 0 || (root.lines.rows[index - 1] ?? line).section !== section

            visible: here
            spacing: 0
            Layout.fillWidth: true

            Item {
                visible: line.first && root.many && !root.bare
                implicitHeight: name.implicitHeight + 14
                Layout.fillWidth: true

                Rectangle {
                    anchors.fill: parent
                    color: Theme.now.sunken
                }

                Heading {
                    id: name

                    x: 22
                    width: parent.width - 44
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.names[line.section] ?? ""
                    type: Theme.tablet.small
                    strong: true
                    quiet: true
                }

                Rule {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }

            PlanLine {
                visible: !line.open
                desk: root.desk
                bare: root.bare
                what: line.what
                owners: line.owners
                by: line.by
                measure: line.measure
                lacks: line.lacks
                changed: line.changed
                changeable: root.desk.may.ChangePlanLine === true
                onEdit: field => root.edit(line.key, field)
                Layout.fillWidth: true
            }

            Repeater {
                model: line.open ? 1 : 0

                delegate: PlanEdit {
                    desk: root.desk
                    key: line.key
                    what: line.what
                    owners: line.owners
                    by: line.by
                    measure: line.measure
                    start: root.field
                    onClosed: root.edit("", "")
                    Layout.fillWidth: true
                }
            }
        }
    }
}
