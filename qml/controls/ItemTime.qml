import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// How long something has run, in words with a bar. Longer than planned is said as plainly as the rest: people are
// heard out, and a clock that turns red would hurry them.
ColumnLayout {
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

    spacing: 6

    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.said

    TimeBar {
        visible: root.planned > 0
        part: root.planned > 0 ? root.ran / root.planned : 0
        look: root.look
        implicitHeight: Math.max(6, Math.round(root.type.size * 0.4))
        Layout.fillWidth: true

        Accessible.ignored: true
    }

    RowLayout {
        spacing: 8

        Icon {
            visible: root.resting
            name: "pause"
            size: root.type.pixels + 2
            color: root.look.ink2
        }

        Words {
            text: root.said
            type: root.type
            look: root.look
            quiet: true
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }
}
