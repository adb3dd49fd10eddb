pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What has been shared with me so far: points, the record as it is written, own words, views and decisions.
Page {
    id: root

    required property var desk
    required property Names names
    required property Drafts drafts
    property int part: 0

    reach: 84

    Segments {
        labels: root.width > 640 * Theme.step
            ? [qsTr("Points"), qsTr("What was said"), qsTr("Their own words"), qsTr("Views and decision")]
            : [qsTr("Points"), qsTr("Said"), qsTr("Own words"), qsTr("Views")]
        current: root.part
        spoken: qsTr("What to look at")
        face: Theme.tablet
        onChosen: index => root.part = index
        Layout.fillWidth: root.width < 760
    }

    PointColumns {
        visible: root.part === 0
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    NotesCard {
        visible: root.part === 1
        desk: root.desk
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 320
    }

    VoicesCard {
        visible: root.part === 2
        desk: root.desk
        Layout.fillWidth: true
    }

    ViewsCard {
        visible: root.part === 3
        desk: root.desk
        names: root.names
        drafts: root.drafts
        Layout.fillWidth: true
    }

    Item {
        visible: root.part > 1
        Layout.fillHeight: true
    }
}
