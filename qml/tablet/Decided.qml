pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The views of the newest round once they are shown, and over them the decision when it is declared.
ColumnLayout {
    id: root

    required property var desk
    required property Names names
    required property Drafts drafts

    spacing: 16

    Repeater {
        model: root.desk.decisions

        delegate: DecisionCard {
            visible: childId === (root.desk.round.childId ?? "")
            desk: root.desk
            names: root.names
            drafts: root.drafts
            Layout.fillWidth: true
        }
    }

    ColumnLayout {
        spacing: 0

        Heading {
            text: qsTr("Views for %1").arg(root.desk.round.child ?? "")
            type: Theme.tablet.lead
            Layout.fillWidth: true
        }

        Repeater {
            model: root.desk.views

            delegate: ViewLine {
                Layout.fillWidth: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
