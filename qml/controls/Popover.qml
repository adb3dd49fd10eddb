import QtQuick
import QtQuick.Templates as T

// Something that opens over the page. When it closes, the keyboard is again where it was before.
T.Popup {
    id: root

    property Item before: null

    focus: true
    onAboutToShow: before = parent ? parent.Window.activeFocusItem : null
    onClosed: {
        if (before && before.visible && before.enabled)
            before.forceActiveFocus(Qt.PopupFocusReason)
        before = null
    }
}
