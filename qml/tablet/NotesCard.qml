pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The record as it is written, by agenda item, newest at the end. What is only for professionals says so.
Item {
    id: root

    required property var desk
    readonly property Book lines: Book {
        model: root.desk.notes
    }
    // The end is followed until somebody scrolls back to read.
    property bool follows: true

    implicitHeight: 400

    Rectangle {
        anchors.fill: parent
        radius: Theme.tablet.cardRadius
        color: Theme.now.surface
        border.width: Theme.now.lineWidth
        border.color: Theme.now.line
    }

    Empty {
        x: 24
        y: 24
        width: parent.width - 48
        visible: list.count === 0
        text: qsTr("Nothing is written down yet.")
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: 2
        topMargin: 8
        bottomMargin: 8
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.desk.notes
        activeFocusOnTab: true
        keyNavigationEnabled: true
        onCountChanged: if (root.follows) settle.restart()
        onMovementEnded: root.follows = atYEnd
        delegate: NoteLine {
            required property int index
            required property string itemTitle

            width: root.width - 4
            heading: itemTitle !== ((root.lines.rows[index - 1] ?? {}).itemTitle ?? "") ? itemTitle : ""
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was said")
    }

    Timer {
        id: settle

        interval: 0
        onTriggered: list.positionViewAtEnd()
    }

    FocusRing {
        around: list
        corner: Theme.tablet.cardRadius
    }
}
