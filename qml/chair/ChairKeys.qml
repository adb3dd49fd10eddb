pragma ComponentBehavior: Bound

import QtQml
import QtQuick

// The keys of all acts. Those that are always at hand work while a sheet is open, too: a shortcut of the window would
// wait for it. Other windows of the same program have keys of their own.
Instantiator {
    id: root

    required property ChairActs acts
    // This window has the keyboard.
    required property bool here

    signal chose(string act)

    model: acts.withKeys.length

    delegate: Shortcut {
        required property int index
        readonly property var act: root.acts.withKeys[index] ?? ({ "key": "", "keys": [], "reason": "" })

        sequences: act.keys
        context: act.atHand === true ? Qt.ApplicationShortcut : Qt.WindowShortcut
        enabled: root.here && (act.reason ?? "") === ""
        onActivated: root.chose(act.key)
    }
}
