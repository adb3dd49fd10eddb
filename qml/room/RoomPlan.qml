pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A child's plan as it grows, four lines at a time: the last four, so that the line just written is in sight.
Item {
    id: root

    required property var desk
    required property var sections
    readonly property string child: {
        for (let i = 0; i < children_.count; ++i) {
            const one = children_.itemAt(i)
            if (one && (root.desk.planChild === "" ? i === 0 : one.key === root.desk.planChild))
                return one.known
        }
        return ""
    }
    property int total: 0
    readonly property int shown: 4

    function count() {
        let n = 0
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i)
            if (line && line.belongs)
                line.place = n++
        }
        total = n
    }

    Repeater {
        id: children_

        model: root.desk.children

        delegate: Item {
            required property string key
            required property string known
        }
    }

    Heading {
        id: title

        x: 16
        text: qsTr("%1\u2019s plan").arg(root.child)
        type: Theme.room.title
        look: Theme.light
    }

    Words {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.baseline: title.baseline
        visible: root.total > root.shown
        text: qsTr("%1 to %2 of %3").arg(root.total - root.shown + 1).arg(root.total).arg(root.total)
        type: Theme.room.small
        look: Theme.light
        quiet: true
    }

    RoomCard {
        anchors.top: title.bottom
        anchors.topMargin: 16
        anchors.bottom: parent.bottom
        width: parent.width

        ColumnLayout {
            width: parent.width
            spacing: 0

            RoomPlanRow {
                what: qsTr("What")
                owners: qsTr("Who")
                by: qsTr("By when")
                heads: true
                Layout.fillWidth: true
            }

            Repeater {
                id: lines

                model: root.desk.plan
                onItemAdded: root.count()
                onItemRemoved: root.count()

                delegate: RoomPlanRow {
                    required property string key
                    required property string section
                    readonly property bool belongs: root.sections.includes(section)
                    property int place: 0

                    visible: belongs && place >= root.total - root.shown
                    Layout.fillWidth: true
                    onBelongsChanged: root.count()
                }
            }
        }
    }
}
