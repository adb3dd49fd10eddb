pragma ComponentBehavior: Bound

import Waymark.Theme
import Waymark.Controls

// Raise a hand with one tap, lower it with the next.
TabKnob {
    id: root

    required property var desk
    property bool wanted: true
    readonly property var hand: hands.rows[0] ?? null

    text: hand ? qsTr("Hand is up") : qsTr("Raise hand")
    glyph: "hand"
    face: Theme.tablet
    edged: true
    checked: hand !== null
    visible: wanted && (desk.may.RaiseHand === true || hand !== null)
    onClicked: hand ? act.ask("LowerHand", { "hand": hand.key }) : act.ask("RaiseHand", { "wish": "speak" })

    readonly property Book hands: Book {
        model: root.desk.hands
    }
    readonly property Act act: Act {
        desk: root.desk
        takes: true
    }
}
