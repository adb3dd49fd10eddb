pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// The questions from 0 to 10 that I am asked, and the one that was shown last. Who speaks for another, or puts their words
// into English, is not asked.
ColumnLayout {
    id: root

    required property var desk
    required property Names names
    property bool reasons: false
    property Face face: Theme.tablet
    readonly property bool some: desk.now.kind === "scales" && desk.now.what === "item" && any(one => one.here)
    readonly property bool writing: any(one => one.writing)
    // Whether one is waited for from whoever this is.
    readonly property bool asks: some && any(one => one.here && !one.shown && !one.isIn)

    function any(is: var): bool {
        for (let i = 0; i < each.count; ++i)
            if (each.itemAt(i) && is(each.itemAt(i)))
                return true
        return false
    }

    spacing: 2 * face.gap

    Repeater {
        id: each

        model: root.desk.scales

        delegate: MarkIt {
            required property int index
            readonly property bool here: shown ? index === each.count - 1 : root.desk.may.GiveMark === true

            visible: here
            desk: root.desk
            names: root.names
            reasons: root.reasons
            face: root.face
            Layout.fillWidth: true
        }
    }
}
