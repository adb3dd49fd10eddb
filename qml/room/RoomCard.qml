import QtQuick
import Waymark.Theme

// The white card that a page of the big screen lies on.
Rectangle {
    radius: Theme.room.cardRadius
    color: Theme.light.surface
    border.width: Theme.light.lineWidth
    border.color: Theme.light.line
    clip: true
}
