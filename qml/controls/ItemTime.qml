import QtQuick
import Waymark.Theme

// How long something has run, in words with a bar. Longer than planned is said as plainly as the rest: people are
// heard out, and a clock that turns red would hurry them. Placed by bindings: a layout in it would give up when its words wrap.
Item {
    id: root

    // Minutes. Nothing planned: no bar.
    required property int ran
    property int planned: 0
    // Why the clock rests: a break, a section, a distressed moment. Empty: it runs.
    property string stopped: ""
    readonly property bool resting: stopped !== ""
    property TypeStyle type: face.second
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    readonly property int over: planned > 0 ? Math.max(0, ran - planned) : 0
    readonly property string words: planned <= 0 ? qsTr("%n min so far", "", ran)
        : over > 0 ? qsTr("%1 min, %2 more than planned").arg(ran).arg(over)
        : ran === planned ? qsTr("%1 min, as planned").arg(ran)
        : qsTr("%1 of %2 min · %3 left").arg(ran).arg(planned).arg(planned - ran)

    readonly property string said: resting ? qsTr("%1. %2").arg(words).arg(stopped) : words

    readonly property bool barred: planned > 0
    readonly property real below: barred ? bar.implicitHeight + 6 : 0

    implicitHeight: below + line.height
    implicitWidth: line.implicitWidth + (resting ? sign.size + 8 : 0)

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.said

    TimeBar {
        id: bar

        visible: root.barred
        anchors.left: root.left
        anchors.right: root.right
        part: root.barred ? root.ran / root.planned : 0
        look: root.look
        implicitHeight: Math.max(6, Math.round(root.type.size * 0.4))

        Accessible.ignored: true
    }

    Icon {
        id: sign

        visible: root.resting
        anchors.left: root.left
        y: root.below
        name: "pause"
        size: root.type.pixels + 2
        color: root.look.ink2
    }

    Words {
        id: line

        anchors.left: root.resting ? sign.right : root.left
        anchors.leftMargin: root.resting ? 8 : 0
        anchors.right: root.right
        y: root.below
        text: root.said
        type: root.type
        look: root.look
        quiet: true

        Accessible.ignored: true
    }
}
