pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme

// The chair's face. It shows a desk and asks it; what may be done, and what follows, is decided elsewhere.
// `roomFace` is the room screen's own face, with `desk` as a property, for the small picture of it.
FocusScope {
    id: root

    required property var desk
    property Component roomFace: null
    property Tokens look: Theme.now
    // Null until the face has a size: text that was first laid out with no width keeps its height (Qt 6.4).
    property ChairBody body: null
    property bool sized: false

    function measure() {
        sized = sized || (width > 0 && height > 0)
    }

    onWidthChanged: measure()
    onHeightChanged: measure()

    Repeater {
        model: root.sized ? 1 : 0

        delegate: ChairBody {
            id: made

            width: root.width
            height: root.height
            focus: true
            desk: root.desk
            roomFace: root.roomFace
            look: root.look
            Component.onCompleted: root.body = made
        }
    }
}
