import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One agency's view among the others: who, and the answer in a word with its icon. Yes is not green: it means a child is
// at risk.
Item {
    id: root

    required property string key
    required property string who
    required property string agency
    required property string threshold
    required property string thresholdSay
    required property string harms
    required property bool written

    implicitHeight: 100

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        spacing: 32

        Words {
            text: root.written ? qsTr("%1, in writing").arg(root.agency) : root.agency
            type: Theme.room.body
            look: Theme.light
            strong: true
            maximumLineCount: 1
            elide: Text.ElideRight
            Layout.preferredWidth: 860
        }

        Icon {
            name: root.threshold === "yes" ? "check" : root.threshold === "no" ? "close" : "question"
            size: 54
            color: root.threshold === "no" ? Theme.light.worry : Theme.light.need
        }

        Words {
            text: root.harms !== "" ? root.thresholdSay + ": " + root.harms.toLowerCase() : root.thresholdSay
            type: Theme.room.body
            look: Theme.light
            maximumLineCount: 1
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: Theme.light
    }
}
