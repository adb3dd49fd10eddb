import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What was decided for one child, in plain words.
Card {
    id: root

    required property string child
    required property string outcome
    required property string harms
    required property string reasons
    readonly property string say: outcome === "plan" ? qsTr("%1 will have a child protection plan").arg(child)
        : outcome === "other" ? qsTr("No child protection plan for %1. Other help is offered").arg(child)
        : outcome === "continue" ? qsTr("%1’s plan goes on").arg(child)
        : outcome === "end" ? qsTr("%1’s plan ends").arg(child)
        : qsTr("We need to know more about %1, and meet again").arg(child)

    tone: Card.Tone.AccentEdge
    face: Theme.family
    topPadding: 24
    bottomPadding: 24

    Accessible.role: Accessible.Grouping
    Accessible.name: say

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Words {
            text: qsTr("What was decided for %1").arg(root.child)
            type: root.face.small
            color: Theme.now.accent
            strong: true
            Layout.fillWidth: true
        }

        Heading {
            text: root.say
            type: root.face.title
            Layout.fillWidth: true
        }

        Words {
            text: root.reasons
            type: root.face.body
            Layout.fillWidth: true
        }

        Words {
            visible: root.harms !== ""
            text: qsTr("The kind of harm we worry about: %1.").arg(root.harms.toLowerCase())
            type: root.face.second
            quiet: true
            Layout.fillWidth: true
        }
    }
}
