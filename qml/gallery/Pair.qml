import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Specimens beside each other while there is room for their words. The grid is no layout's own child: one that changes
// its columns while it is being laid out keeps the old places.
Item {
    id: root

    property int most: 2
    default property alias specimens: grid.data

    implicitHeight: grid.implicitHeight
    Layout.fillWidth: true

    GridLayout {
        id: grid

        width: root.width
        columns: root.width > root.most * 440 * Math.max(1, Theme.step * 0.9) ? root.most : 1
        columnSpacing: 40
        rowSpacing: 28
    }
}
