import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Always at hand: to say something, and to ask for a break. A hand that is up says so, and comes down with the next tap.
ColumnLayout {
    id: root

    required property var desk
    readonly property Face face: Theme.family
    readonly property var speak: hands.rows.find(hand => hand.wish === "speak") ?? null
    readonly property var pause: hands.rows.find(hand => hand.wish === "pause") ?? null
    readonly property bool may: desk.may.RaiseHand === true

    // Little height: smaller buttons.
    property bool low: false
    property bool wide: false

    signal say

    spacing: 12

    Book {
        id: hands

        model: root.desk.hands
    }

    Act {
        id: act

        desk: root.desk
        takes: true
    }

    Mistake {
        act: act
        face: root.face
        Layout.fillWidth: true
    }

    GridLayout {
        visible: root.may
        columns: root.width > 660 * Theme.step ? 2 : 1
        columnSpacing: root.face.gap
        rowSpacing: 8
        Layout.fillWidth: true

        ActButton {
            text: root.speak ? qsTr("Your hand is up") : qsTr("I want to say something")
            spoken: root.speak ? qsTr("Your hand is up. Take it down") : text
            glyph: root.speak ? "check" : "hand"
            kind: ActButton.Kind.Filled
            held: root.speak !== null
            type: root.face.lead
            face: root.face
            least: root.low ? 64 : root.wide ? 72 : root.face.mainControl
            onClicked: root.speak ? act.ask("LowerHand", { "hand": root.speak.key }) : root.say()
            Layout.fillWidth: true
        }

        ActButton {
            text: root.pause ? qsTr("You asked for a break") : qsTr("I need a break")
            spoken: root.pause ? qsTr("You asked for a break. Take it back") : text
            glyph: root.pause ? "check" : "cup"
            held: root.pause !== null
            type: root.face.lead
            face: root.face
            least: root.low ? 64 : root.wide ? 72 : root.face.mainControl
            onClicked: root.pause ? act.ask("LowerHand", { "hand": root.pause.key })
                : act.ask("RaiseHand", { "wish": "pause" })
            Layout.fillWidth: true
        }
    }

    StateMark {
        visible: root.desk.link !== "offline" && !root.low
        standing: ["saved", "sending", "kept", "not-saved"].indexOf(root.desk.saving)
        words: [qsTr("What you write is saved"), qsTr("Being sent"), qsTr("What you write is kept here"),
            qsTr("Not saved")][standing] ?? ""
        muted: standing === StateMark.Standing.Saved
        face: root.face
        Layout.alignment: Qt.AlignHCenter
    }
}
