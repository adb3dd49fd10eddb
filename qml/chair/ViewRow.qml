import QtQuick
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
    // Where the reasons stand below, the agency has what the others leave.
    readonly property real agencyHas: stacked ? width - 26 - answerWide - harmsWide - 20 : agencyWide
    readonly property real above: Math.max(name.height + giver.height, pill.height, kinds.height)

    implicitHeight: row.height + 14
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

    // Placed by bindings: layouts within layouts give up when the views come all at once (Qt 6.4).
    Item {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: 14
        width: root.width - 26
        height: root.stacked ? root.above + 4 + why.height : Math.max(root.above, why.height)

        Words {
            id: name

            anchors.left: row.left
            width: root.agencyHas
            text: root.agency
            type: Theme.laptop.second
            look: root.look
            strong: true

            Accessible.ignored: true
        }

        Words {
            id: giver

            anchors.left: row.left
            anchors.top: name.bottom
            width: root.agencyHas
            text: root.written ? qsTr("%1, not here").arg(root.who) : root.who
            type: Theme.laptop.second
            look: root.look
            quiet: true

            Accessible.ignored: true
        }

        AnswerPill {
            id: pill

            anchors.left: row.left
            anchors.leftMargin: root.agencyHas + 10
            width: Math.min(pill.implicitWidth, root.answerWide)
            threshold: root.threshold
            words: root.written ? qsTr("In writing") : root.threshold === "more" ? qsTr("More") : root.thresholdSay
            written: root.written
            look: root.look

            Accessible.ignored: true
        }

        Words {
            id: kinds

            anchors.left: row.left
            anchors.leftMargin: root.agencyHas + root.answerWide + 20
            width: root.harmsWide
            text: root.harms !== "" ? root.harms : "–"
            type: Theme.laptop.second
            look: root.look

            Accessible.ignored: true
        }

        Words {
            id: why

            anchors.left: row.left
            anchors.leftMargin: root.stacked ? 0 : root.agencyHas + root.answerWide + root.harmsWide + 30
            anchors.right: row.right
            y: root.stacked ? root.above + 4 : 0
            text: root.reason
            type: Theme.laptop.second
            look: root.look
            quiet: root.written

            Accessible.ignored: true
        }
    }

    Rule {
        width: parent.width
        look: root.look
    }
}
