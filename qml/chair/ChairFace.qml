import QtQuick
import Waymark.Theme

// The chair's face. It shows a desk and asks it; what may be done, and what follows, is decided elsewhere.
// `roomFace` is the room screen's own face, bound by the app to desk.roomDesk, for the small picture of it.
FocusScope {
    id: root

    required property var desk
    property Component roomFace: null
    property Tokens look: Theme.now
    // Null until the face has a size: text that was first laid out with no width keeps its height (Qt 6.4).
    readonly property Item body: loader.item as Item

    Loader {
        id: loader

        active: root.width > 0 && root.height > 0
        focus: true

        sourceComponent: ChairBody {
            width: root.width
            height: root.height
            desk: root.desk
            roomFace: root.roomFace
            look: root.look
        }
    }
}
