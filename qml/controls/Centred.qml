import QtQuick
import QtQuick.Layouts

// A row that is as wide as its parts, or narrower when there is no room, in the middle of its control or at
// its start.
Item {
    id: root

    default property alias parts: row.data
    property real spacing: 10
    property bool middle: true

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Accessible.ignored: true

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: root.middle ? (parent.width - width) / 2 : 0
        width: root.middle ? Math.min(implicitWidth, parent.width) : parent.width
        spacing: root.spacing
    }
}
