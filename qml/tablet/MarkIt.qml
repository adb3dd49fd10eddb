pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A question from 0 to 10: my number, which nobody sees; then everybody's, shown together. Until they are shown it can be
// changed.
ColumnLayout {
    id: root

    required property var desk
    required property Names names
    required property string key
    required property string question
    required property string danger
    required property bool tenIsSafe
    required property bool shown
    required property int mine
    required property string mineWords
    // Whether words may go with it: what a family member wants to say is theirs to say.
    property bool reasons: false
    property Face face: Theme.tablet
    property int chosen: -1
    readonly property int value: chosen >= 0 ? chosen : mine
    readonly property bool isIn: mine >= 0
    readonly property bool changed: chosen >= 0 && chosen !== mine || reasons && why.text.trim() !== mineWords
    readonly property bool writing: !shown && changed

    function send() {
        act.ask("GiveMark", { "scale": key, "value": value, "words": reasons ? why.text.trim() : "" })
    }

    spacing: face.gap

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: root.chosen = -1
    }

    Book {
        id: marks

        model: root.desk.marks
    }

    ScaleEnds {
        id: ends

        tenIsSafe: root.tenIsSafe
    }

    Heading {
        text: root.question
        type: root.face.lead
        Layout.fillWidth: true
    }

    Words {
        visible: root.danger !== ""
        text: root.danger
        type: root.face.body
        Layout.fillWidth: true
    }

    Mistake {
        act: act
        face: root.face
        onFollow: scale.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    Scale {
        id: scale

        low: ends.low
        high: ends.high
        marks: root.shown ? marks.rows.filter(mark => mark.scale === root.key).map(mark => ({ "value": mark.value,
            "name": mark.who, "role": mark.role,
            "initials": mark.who.split(" ").map(word => word.charAt(0)).slice(-2).join("") })) : []
        mine: root.shown ? -1 : root.value
        asking: !root.shown && root.desk.may.GiveMark === true && !act.busy
        face: root.face
        onChose: value => root.chosen = value
        Layout.fillWidth: true
    }

    Area {
        id: why

        visible: root.reasons && !root.shown
        label: qsTr("Why not lower, why not higher, if you want to say")
        text: root.mineWords
        readOnly: act.busy
        face: root.face
        lines: 2
        onEdited: error = ""
        Layout.fillWidth: true
    }

    GridLayout {
        visible: !root.shown
        columns: root.width > 560 * Theme.step ? 2 : 1
        columnSpacing: 16
        rowSpacing: 10
        Layout.fillWidth: true

        Words {
            text: root.isIn && !root.changed ? qsTr("Your number is in: %1. Nobody sees it before %2 shows all of them. You can change it until then.")
                .arg(root.mine).arg(root.names.chair)
                : qsTr("Nobody sees your number before %1 shows all of them together.").arg(root.names.chair)
            type: root.face.small
            quiet: true
            Layout.fillWidth: true
        }

        ActButton {
            text: act.busy ? act.waits : root.isIn ? qsTr("Change my number") : qsTr("Give my number")
            glyph: act.busy ? "sync" : "arrow"
            kind: root.isIn && !root.changed ? ActButton.Kind.Outlined : ActButton.Kind.Filled
            reason: act.waits !== "" ? act.waits : root.value < 0 ? qsTr("Choose a number first")
                : root.isIn && !root.changed ? qsTr("Choose another number first") : ""
            face: root.face
            onClicked: root.send()
            Layout.alignment: Qt.AlignRight
        }
    }
}
