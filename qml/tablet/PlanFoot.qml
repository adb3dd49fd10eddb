import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the plan still lacks, and the two next steps.
Item {
    id: root

    required property var desk
    required property Book lines
    required property string child
    readonly property int dates: lines.rows.filter(line => line.lacks === "date").length
    readonly property int owners: lines.rows.filter(line => line.lacks === "owner").length
    readonly property bool agreed: desk.planAgreed === true
    readonly property string lacks: owners > 0
        ? owners === 1 ? qsTr("1 line needs somebody who does it") : qsTr("%1 lines need somebody who does them").arg(owners)
        : dates === 1 ? qsTr("1 line needs a date") : dates > 1 ? qsTr("%1 lines need a date").arg(dates) : ""

    signal propose
    signal notKept

    implicitHeight: grid.implicitHeight + 30

    Rule {
        width: parent.width
    }

    GridLayout {
        id: grid

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 22
        anchors.rightMargin: 22
        columns: root.width - 44 > acts.wanted + 300 * Theme.step ? 2 : 1
        columnSpacing: 16
        rowSpacing: 10

        RowLayout {
            spacing: 12
            Layout.fillWidth: true

            Icon {
                visible: note.text !== ""
                name: root.agreed || root.lacks === "" ? "saved" : "info"
                size: Theme.tablet.icon
                color: root.agreed || root.lacks === "" ? Theme.now.well : Theme.now.worry
            }

            Words {
                id: note

                text: root.agreed ? qsTr("%1’s plan is agreed").arg(root.child)
                    : root.lacks !== "" ? qsTr("%1 before the plan can be agreed").arg(root.lacks)
                    : root.lines.rows.length > 0 ? qsTr("Every action has somebody who does it, and a date") : ""
                type: Theme.tablet.body
                strong: root.lacks !== "" && !root.agreed
                Layout.fillWidth: true
            }
        }

        Acts {
            id: acts

            face: Theme.tablet
            Layout.fillWidth: grid.columns === 1
            Layout.preferredWidth: wanted
            Layout.maximumWidth: wanted
            Layout.minimumWidth: grid.columns === 1 ? 0 : wanted

            ActButton {
                text: qsTr("If the plan is not kept")
                glyph: "question"
                face: Theme.tablet
                onClicked: root.notKept()
            }

            ActButton {
                visible: root.desk.may.MakeOffer === true
                text: qsTr("Propose an action")
                glyph: "plus"
                kind: ActButton.Kind.Filled
                face: Theme.tablet
                onClicked: root.propose()
            }
        }
    }
}
