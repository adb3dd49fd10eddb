pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One decision as declared, with its reasons, and my way to disagree with it.
Card {
    id: root

    required property string key
    required property string child
    required property string childId
    required property string outcomeSay
    required property string harms
    required property string reasons
    required property string at
    required property bool told
    required property var desk
    required property Names names
    required property Drafts drafts
    property bool readOnly: false

    face: Theme.tablet
    tone: Card.Tone.AccentEdge
    padding: 20

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Decision for %1").arg(child)

    ColumnLayout {
        anchors.fill: parent
        spacing: 6

        RowLayout {
            spacing: 12
            Layout.fillHeight: false

            Words {
                text: qsTr("Decision for %1").arg(root.child)
                type: Theme.tablet.second
                color: Theme.now.accent
                strong: true
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("Declared at %1").arg(root.at)
                type: Theme.tablet.small
                quiet: true
            }
        }

        Heading {
            text: root.harms !== "" ? root.outcomeSay + ": " + root.harms.toLowerCase() : root.outcomeSay
            type: Theme.tablet.title
            Layout.fillWidth: true
        }

        Words {
            text: root.reasons
            type: Theme.tablet.body
            Layout.fillWidth: true
        }

        DissentForm {
            visible: !root.readOnly && shown
            decision: root.key
            child: root.child
            told: root.told
            desk: root.desk
            names: root.names
            drafts: root.drafts
            Layout.fillWidth: true
            Layout.topMargin: 10
        }
    }
}
