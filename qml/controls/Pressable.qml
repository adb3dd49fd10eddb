import QtQuick

// Something that can be tapped, clicked or pressed with Space and Enter, and says what it is. Qt 6.4 keeps a
// template's own role for the screen reader, so what is neither a button nor a tick box starts from here. It
// changes nothing by itself: it asks, with `clicked`.
Item {
    id: root

    property string text: ""
    // Of Accessible: what a screen reader calls it.
    property int told: Accessible.Button
    property bool choosable: false
    property bool checked: false
    // Space presses it; where letters are written to find it, Space may be one of them.
    property bool bySpace: true
    readonly property bool down: area.pressed
    readonly property bool hovered: area.containsMouse
    readonly property bool mirrored: root.LayoutMirroring.enabled

    signal clicked

    activeFocusOnTab: enabled

    Accessible.role: told
    Accessible.name: text
    Accessible.focusable: enabled
    Accessible.checkable: choosable
    Accessible.checked: checked
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Keys.onSpacePressed: event => {
        event.accepted = root.bySpace
        if (root.bySpace)
            root.press(event)
    }
    Keys.onReturnPressed: event => root.press(event)
    Keys.onEnterPressed: event => root.press(event)

    // A key held down presses once.
    function press(event: KeyEvent) {
        if (!event.isAutoRepeat)
            root.clicked()
    }

    MouseArea {
        id: area

        anchors.fill: parent
        hoverEnabled: true
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
        onClicked: root.clicked()
    }
}
