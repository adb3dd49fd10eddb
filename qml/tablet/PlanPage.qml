pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One child's plan as a table: what, who, by when. A tap on a line changes it; an action is proposed to the chair.
FocusScope {
    id: root

    required property var desk
    required property Names names
    property real gutter: 24
    property string editing: ""
    property string field: ""
    readonly property bool writing: editing !== "" || propose.writing
    readonly property bool sheet: propose.open || notKept.open
    // A keyboard on the screen leaves little: the line being written matters most.
    readonly property bool cramped: height < 330 && editing !== ""

    Book {
        id: lines

        model: root.desk.plan
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.gutter
        anchors.topMargin: 20
        anchors.bottomMargin: 20
        spacing: 14
        enabled: !root.sheet

        Item {
            visible: !root.cramped
            implicitHeight: Math.max(pick.visible ? pick.implicitHeight : heading.implicitHeight, seen.implicitHeight)
            Layout.fillWidth: true

            ChildPick {
                id: pick

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                desk: root.desk
                names: root.names
                say: qsTr("%1’s plan")
            }

            Heading {
                id: heading

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                visible: !pick.visible
                text: qsTr("%1’s plan").arg(pick.chosenName)
                type: Theme.tablet.title
            }

            Chip {
                id: seen

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: parent.width > 16 + pick.implicitWidth + implicitWidth
                text: qsTr("Everyone in the room")
                mark: "people"
                face: Theme.tablet
            }
        }

        DatesLine {
            cramped: root.cramped
            desk: root.desk
            child: pick.chosenKey
            face: Theme.tablet
            Layout.fillWidth: true
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            Rectangle {
                anchors.fill: parent
                radius: Theme.tablet.cardRadius
                color: Theme.now.surface
            }

            ColumnLayout {
                anchors.fill: parent
                anchors.bottomMargin: 2
                spacing: 0

                PlanColumns {
                    visible: root.width - 2 * root.gutter > 640 * Theme.step && !root.cramped
                    Layout.fillWidth: true
                }

                Page {
                    gutter: 0
                    above: 0
                    spacing: 0
                    reach: 260
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    PlanLines {
                        desk: root.desk
                        lines: lines
                        sections: ["care", "action", "visits", "group", "review"]
                        child: pick.chosenName
                        editing: root.editing
                        field: root.field
                        onEdit: (key, field) => {
                            root.field = field
                            root.editing = key
                        }
                        Layout.fillWidth: true
                    }

                    ProposedLines {
                        desk: root.desk
                        Layout.fillWidth: true
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }

                PlanFoot {
                    visible: root.editing === ""
                    desk: root.desk
                    lines: lines
                    child: pick.chosenName
                    onPropose: propose.open = true
                    onNotKept: notKept.open = true
                    Layout.fillWidth: true
                }
            }

            Rectangle {
                anchors.fill: parent
                radius: Theme.tablet.cardRadius
                color: "transparent"
                border.width: Theme.now.lineWidth
                border.color: Theme.now.line
            }
        }
    }

    ProposeSheet {
        id: propose

        anchors.fill: parent
        desk: root.desk
        names: root.names
        start: pick.place
        onClosed: open = false
    }

    Panel {
        id: notKept

        anchors.fill: parent
        title: qsTr("If the plan is not kept")
        onClosed: open = false

        Empty {
            visible: !lines.rows.some(line => line.section === "contingency")
            text: qsTr("Nothing is written here yet.")
            Layout.fillWidth: true
        }

        PlanLines {
            desk: root.desk
            lines: lines
            sections: ["contingency"]
            bare: true
            child: pick.chosenName
            editing: root.editing
            field: root.field
            onEdit: (key, field) => {
                root.field = field
                root.editing = key
            }
            Layout.fillWidth: true
        }
    }
}
