pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme

// A short list that opens at its control: arrow keys move, Enter takes, Escape leaves.
Popover {
    id: root

    // { key, text, under, glyph } each; under and glyph may be missing.
    property var options: []
    property string current: ""
    property string purpose: ""
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    readonly property real above: parent ? parent.mapToItem(null, 0, 0).y : 0

    // A word is being written: Space is one of its letters.
    property bool spelling: false

    signal chose(string key)

    // The letters written so far light what begins with them.
    function search(letters: string) {
        const at = options.findIndex(option => option.text.toLowerCase().startsWith(letters.toLowerCase()))
        if (at >= 0)
            list.currentIndex = at
    }
    function take(index: int) {
        if (index < 0 || index >= options.length)
            return
        const key = options[index].key
        close()
        root.chose(key)
    }

    padding: 6
    margins: 8
    width: Math.max(parent ? Math.min(parent.width, 420) : 0, 260)
    implicitHeight: list.height + 2 * padding
    // Opens to where there is room.
    y: !parent ? 0 : parent.Window.height - above - parent.height > implicitHeight + 16 ? parent.height + 6
        : -implicitHeight - 6
    onOpened: {
        spelling = false
        list.currentIndex = Math.max(0, options.findIndex(option => option.key === current))
        list.forceActiveFocus(Qt.PopupFocusReason)
    }

    background: Rectangle {
        radius: root.face.cardRadius
        color: root.look.surface
        border.width: root.look.lineWidth
        border.color: root.look.edge
    }

    // A pause ends a word.
    Timer {
        id: typed

        property string letters: ""

        function add(letter: string): bool {
            if (letter.length !== 1 || letter < " ")
                return false
            letters = root.spelling ? letters + letter : letter
            root.spelling = true
            restart()
            root.search(letters)
            return true
        }

        interval: 1200
        onTriggered: root.spelling = false
    }

    contentData: ListView {
        id: list

        width: parent.width
        height: Math.min(contentHeight, 440)
        model: root.options.length
        clip: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0

        Accessible.role: Accessible.PopupMenu
        Accessible.name: root.purpose
        Keys.onReturnPressed: root.take(currentIndex)
        Keys.onEnterPressed: root.take(currentIndex)
        Keys.onPressed: event => {
            event.accepted = typed.add(event.text)
        }

        delegate: PickRow {
            required property int index
            readonly property var option: root.options[index] ?? ({})

            width: list.width
            text: option.text ?? ""
            under: option.under ?? ""
            glyph: option.glyph ?? ""
            chosen: root.current !== "" && option.key === root.current
            lit: list.currentIndex === index
            face: root.face
            look: root.look
            bySpace: !root.spelling
            onClicked: root.take(index)
            onHoveredChanged: if (hovered) list.currentIndex = index
        }
    }
}
