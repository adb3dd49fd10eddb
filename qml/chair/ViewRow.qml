import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One agency's view. The one that differs is marked here only; there are no totals anywhere.
HalfRound {
    id: root

    required property string who
    required property string agency
    required property string threshold
    required property string thresholdSay
    required property string harms
    required property string reason
    required property bool written
    required property bool differs
    required property real agencyWide
    required property real answerWide
    required property real harmsWide
    required property bool stacked
    property Tokens look: Theme.now

    property bool last: false

    implicitHeight: row.implicitHeight + 14
    radius: Theme.laptop.cardRadius - 1
    roundTop: false
    roundBottom: last
    color: differs ? look.worryTint : written ? look.sunken : "transparent"

    Accessible.role: Accessible.Row
    Accessible.name: agency + ", " + (written ? qsTr("%1, in writing").arg(who) : who) + ": " + thresholdSay + ". "
        + (harms !== "" ? harms + ". " : "") + reason

    Rectangle {
        visible: root.differs && root.look.outlined
        width: 5
        height: parent.height
        color: root.look.worry
    }

    GridLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 14
        width: parent.width - 26
        columns: root.stacked ? 3 : 4
        columnSpacing: 10
        rowSpacing: 4

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: root.stacked
            Layout.preferredWidth: root.agencyWide
            Layout.minimumWidth: root.agencyWide
            Layout.alignment: Qt.AlignTop

            Words {
                text: root.agency
                type: Theme.laptop.second
                look: root.look
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: root.written ? qsTr("%1, not here").arg(root.who) : root.who
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        Item {
            implicitHeight: pill.implicitHeight
            Layout.preferredWidth: root.answerWide
            Layout.minimumWidth: root.answerWide
            Layout.alignment: Qt.AlignTop

            AnswerPill {
                id: pill

                threshold: root.threshold
                words: root.written ? qsTr("In writing") : root.threshold === "more" ? qsTr("More") : root.thresholdSay
                written: root.written
                look: root.look
                width: Math.min(implicitWidth, parent.width)

                Accessible.ignored: true
            }
        }

        Words {
            text: root.harms !== "" ? root.harms : "–"
            type: Theme.laptop.second
            look: root.look
            Layout.preferredWidth: root.harmsWide
            Layout.minimumWidth: root.harmsWide
            Layout.maximumWidth: root.harmsWide
            Layout.alignment: Qt.AlignTop

            Accessible.ignored: true
        }

        Words {
            text: root.reason
            type: Theme.laptop.second
            look: root.look
            quiet: root.written
            Layout.columnSpan: root.stacked ? 3 : 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            Accessible.ignored: true
        }
    }

    Rule {
        width: parent.width
        look: root.look
    }
}
