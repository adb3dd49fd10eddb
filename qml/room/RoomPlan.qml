pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A child's plan as it grows: the last lines that fit, so that the line just written is in sight.
Item {
    id: root

    required property var desk
    required property var sections
    // What stands above says already whose plan it is.
    property bool untitled: false
    readonly property string child: {
        for (let i = 0; i < children_.count; ++i) {
            const one = children_.itemAt(i)
            if (one && (root.desk.planChild === "" ? i === 0 : one.key === root.desk.planChild))
                return one.known
        }
        return ""
    }
    property int total: 0
    property int first: 0

    // The last lines that fit, whole: nothing of a plan is cut off.
    function fit() {
        let n = 0
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i)
            if (line && line.belongs)
                line.place = n++
        }
        let room = card.height - head.implicitHeight
        let from = n
        for (let i = lines.count - 1; i >= 0; --i) {
            const line = lines.itemAt(i)
            if (!line || !line.belongs)
                continue
            room -= line.implicitHeight
            if (room < 0 && from < n)
                break
            from = line.place
        }
        first = from
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
        visible: !root.untitled
        text: qsTr("%1\u2019s plan").arg(root.child)
        type: Theme.room.title
        look: Theme.light
    }

    Words {
        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.baseline: title.baseline
        visible: root.first > 0 && !root.untitled
        text: qsTr("%1 to %2 of %3").arg(root.first + 1).arg(root.total).arg(root.total)
        type: Theme.room.small
        look: Theme.light
        quiet: true
    }

    RoomCard {
        id: card

        anchors.top: root.untitled ? parent.top : title.bottom
        anchors.topMargin: root.untitled ? 0 : 16
        anchors.bottom: parent.bottom
        width: parent.width
        onHeightChanged: root.fit()

        ColumnLayout {
            width: parent.width
            spacing: 0

            RoomPlanRow {
                id: head

                what: qsTr("What")
                owners: qsTr("Who")
                by: qsTr("By when")
                lacks: ""
                changed: false
                heads: true
                Layout.fillWidth: true
            }

            Repeater {
                id: lines

                model: root.desk.plan
                onItemAdded: root.fit()
                onItemRemoved: root.fit()

                delegate: RoomPlanRow {
                    required property string key
                    required property string section
                    readonly property bool belongs: root.sections.includes(section)
                    property int place: 0

                    // Its own width, too: a row that was never laid out would be measured with none.
                    width: card.width
                    visible: belongs && place >= root.first
                    Layout.fillWidth: true
                    onBelongsChanged: root.fit()
                    onImplicitHeightChanged: root.fit()
                }
            }
        }
    }
}
