import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// The card at the foot of the middle in which something is being written; red-edged while it was refused.
Item {
    id: root

    default property alias parts: column.data
    property bool wrong: false
    property int inset: 16
    property Tokens look: Theme.now

    implicitHeight: column.implicitHeight + 2 * inset

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.cardRadius
        color: root.look.surface
        border.width: root.wrong ? 2 : root.look.lineWidth
        border.color: root.wrong ? root.look.danger : root.look.line
    }

    ColumnLayout {
        id: column

        x: root.inset
        y: root.inset
        width: root.width - 2 * root.inset
        height: root.height - 2 * root.inset
        spacing: 10
    }
}
