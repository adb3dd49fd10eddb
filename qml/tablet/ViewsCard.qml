pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One child's decision, and the views behind it once they have been shown.
ColumnLayout {
    id: root

    required property var desk
    required property Names names
    required property Drafts drafts
    readonly property bool shown: rounds.rows.some(round => round.childId === pick.chosenKey && round.shown)

    spacing: 16

    Book {
        id: rounds

        model: root.desk.rounds
    }

    ChildPick {
        id: pick

        desk: root.desk
        names: root.names
    }

    Repeater {
        model: root.desk.decisions

        delegate: DecisionCard {
            visible: childId === pick.chosenKey
            desk: root.desk
            names: root.names
            drafts: root.drafts
            Layout.fillWidth: true
        }
    }

    Card {
        face: Theme.tablet
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Empty {
                visible: !root.shown
                text: qsTr("No views have been shown for %1 yet.").arg(pick.chosenName)
                glyph: "scale"
                Layout.fillWidth: true
            }

            Heading {
                visible: root.shown
                text: qsTr("Views for %1").arg(pick.chosenName)
                type: Theme.tablet.lead
                Layout.fillWidth: true
            }

            Repeater {
                model: root.desk.views

                delegate: ViewLine {
                    visible: root.shown
                    Layout.fillWidth: true
                }
            }
        }
    }
}
