import QtQuick
import Waymark.Theme

// A hairline between things. Decoration only.
Rectangle {
    property Tokens look: Theme.now

    implicitWidth: look.lineWidth
    implicitHeight: look.lineWidth
    color: look.line

    Accessible.ignored: true
}
