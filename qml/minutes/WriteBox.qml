pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Waymark.Theme
import Waymark.Controls

// Where a line is written. Enter saves it, so it holds no line breaks; it grows with what is written and then scrolls.
FocusScope {
    id: root

    required property string spoken
    property string placeholder: ""
    property alias text: input.text
    property alias input: input
    property int least: 2
    property int most: 5
    property bool wrong: false
    property Tokens look: Theme.now
    readonly property real margin: 10

    signal edited
    signal accepted
    // Up on an empty line, backspace on an empty line, Escape.
    signal upAsked
    signal backAsked
    signal escaped

    // Selects the words that are meant, so that typing replaces them.
    function select(from: int, length: int) {
        input.select(from, from + length)
    }

    implicitWidth: 320
    implicitHeight: Theme.laptop.body.leading * Math.max(least, Math.min(most, input.lineCount)) + 2 * margin

    Rectangle {
        id: box

        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.look.surface
        border.width: root.wrong ? 2 : 1
        border.color: root.wrong ? root.look.danger : root.look.edge
    }

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: root.margin
        anchors.leftMargin: 14
        anchors.rightMargin: 14
        contentHeight: Math.max(height, input.implicitHeight)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        function follow(place: rect) {
            if (place.y < contentY)
                contentY = place.y
            else if (place.y + place.height > contentY + height)
                contentY = place.y + place.height - height
        }

        T.TextArea {
            id: input

            width: flick.width
            height: flick.contentHeight
            implicitHeight: contentHeight
            focus: true
            font.family: Theme.laptop.body.family
            font.pixelSize: Theme.laptop.body.pixels
            color: root.look.ink
            selectionColor: root.look.accent
            selectedTextColor: root.look.overAccent
            selectByMouse: true
            persistentSelection: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.Wrap
            onCursorRectangleChanged: flick.follow(cursorRectangle)
            onTextChanged: if (activeFocus) root.edited()
            KeyNavigation.priority: KeyNavigation.BeforeItem
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onReturnPressed: event => {
                if (!event.isAutoRepeat)
                    root.accepted()
            }
            Keys.onEnterPressed: event => {
                if (!event.isAutoRepeat)
                    root.accepted()
            }
            Keys.onEscapePressed: root.escaped()
            Keys.onUpPressed: event => {
                event.accepted = text === ""
                if (event.accepted)
                    root.upAsked()
            }
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Backspace || text !== "")
                    return
                event.accepted = true
                root.backAsked()
            }

            Accessible.role: Accessible.EditableText
            Accessible.multiLine: true
            Accessible.name: root.spoken

            cursorDelegate: Caret {
                color: root.look.accent
                shown: input.activeFocus
            }
        }
    }

    Words {
        anchors.fill: flick
        visible: input.text === "" && input.preeditText === ""
        text: root.placeholder
        look: root.look
        quiet: true

        Accessible.ignored: true
    }

    FocusRing {
        around: box
        visible: input.activeFocus
        look: root.look
        corner: Theme.laptop.radius
    }
}
