pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// The record as it is written, by agenda item, newest at the end. What is only for professionals says so.
Item {
    id: root

    required property var desk

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
        onCountChanged: Qt.callLater(positionViewAtEnd)
        section.property: "itemTitle"
        section.delegate: Heading {
            required property string section

            x: 24
            width: list.width - 48
            text: section
            type: Theme.tablet.second
            strong: true
            quiet: true
            topPadding: 16
            visible: section !== ""
        }
        delegate: NoteLine {
            width: list.width
        }

        Accessible.role: Accessible.List
        Accessible.name: qsTr("What was said")
    }

    FocusRing {
        around: list
        corner: Theme.tablet.cardRadius
    }
}
