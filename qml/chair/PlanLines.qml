pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The plan of one child, section by section.
Card {
    id: root

    required property var desk
    required property var sections
    property string nothing: qsTr("No line yet. Write the first one below.")
    property bool agreed: false
    // Of a child protection plan ("protection"), of a child in need plan ("need"), or of both.
    property string kind: ""
    readonly property var lines: book.rows.filter(line => sections.includes(line.section) && (kind === "" || line.kind === kind))
    readonly property int count: lines.length
    readonly property var names: ({ "care": qsTr("Who cares for them"), "action": qsTr("What will happen"),
        "visits": qsTr("Visits"), "contingency": qsTr("If things go wrong"), "group": qsTr("Core group"),
        "review": qsTr("Review") })

    // The line that was just written or changed, once it has its place.
    signal cameUp(Item row)

    padding: 1

    Book {
        id: book

        model: root.desk.plan
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Words {
            visible: root.count === 0
            text: root.nothing
            look: root.look
            quiet: true
            Layout.margins: 16
            Layout.fillWidth: true
        }

        Repeater {
            model: root.desk.plan

            delegate: ColumnLayout {
                id: slot

                required property int index
                // From the plain copy: a row of the model itself is gone before its delegate is.
                readonly property var line: book.rows[index] ?? ({ "key": "", "section": "", "what": "", "owners": "",
                    "by": "", "measure": "", "lacks": "", "changed": false, "told": false, "about": "", "kind": "", "outcome": "",
                    "was": "", "progress": "", "fate": "", "said": "" })
                readonly property bool here: root.lines.some(one => one.key === slot.line.key)
                readonly property int at: root.lines.findIndex(one => one.key === slot.line.key)
                readonly property var before: root.lines[at - 1] ?? null

                visible: here
                spacing: 0
                Layout.fillWidth: true

                Rectangle {
                    visible: !slot.before || slot.before.section !== slot.line.section
                    implicitHeight: title.implicitHeight + 12
                    color: root.look.sunken
                    Layout.fillWidth: true
                    Layout.topMargin: slot.at === 0 ? root.face.cardRadius / 2 : 0

                    Words {
                        id: title

                        anchors.verticalCenter: parent.verticalCenter
                        x: 16
                        width: parent.width - 32
                        text: root.names[slot.line.section] ?? ""
                        type: Theme.laptop.small
                        look: root.look
                        strong: true
                        quiet: true

                        Accessible.role: Accessible.Heading
                    }
                }

                PlanRow {
                    id: shown

                    readonly property bool changed: slot.line.changed

                    desk: root.desk
                    line: slot.line
                    look: root.look
                    onChangedChanged: if (changed) placed.restart()
                    onHeightChanged: if (changed) placed.restart()
                    Layout.fillWidth: true
                }

                Timer {
                    id: placed

                    interval: 0
                    onTriggered: root.cameUp(shown)
                }
            }
        }

        Item {
            implicitHeight: 6
            Layout.fillHeight: true
        }
    }
}
