pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// One column of three, as it grows: the newest line stays in sight, whole, with as many before it as have room.
RoomCard {
    id: root

    required property var points
    // Of a list of several kinds: the one that stands here.
    property string kind: ""
    required property string title
    required property string glyph
    required property color ink
    required property color tint
    // All three heads are as high as the highest.
    required property real headHeight
    readonly property real wanted: words.implicitHeight + 36
    // Icons stand in all heads or in none.
    required property bool icons
    readonly property bool iconFits: 100 + single.advanceWidth + 12 <= width

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    HalfRound {
        id: head

        width: parent.width
        height: root.headHeight
        radius: Theme.room.cardRadius
        roundBottom: false
        color: root.tint

        Icon {
            id: icon

            x: 28
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icons
            name: root.glyph
            size: Theme.room.icon
            color: root.ink
        }
    }

    Heading {
        id: words

        anchors.verticalCenter: head.verticalCenter
        x: root.icons ? 100 : 32
        width: root.width - x - 8
        text: root.title
        type: Theme.room.lead
        look: Theme.light
        color: root.ink
    }

    TextMetrics {
        id: single

        font: words.font
        text: root.title
    }

    RoomLines {
        x: Theme.light.lineWidth
        y: head.height + 8
        width: parent.width - 2 * x
        height: parent.height - y - 16
        holds: true

        Repeater {
            model: root.points

            delegate: Item {
                id: line

                required property string key
                required property string text
                required property bool changed
                required property var model
                readonly property real above: 12

                visible: root.kind === "" || model.what === root.kind

                implicitHeight: said.implicitHeight + 2 * above

                Accessible.role: Accessible.ListItem
                Accessible.name: text
                Accessible.description: changed ? qsTr("Just changed") : ""

                ChangedBar {
                    anchors.fill: parent
                    changed: line.changed
                    look: Theme.light
                    bar: 12
                }

                Words {
                    id: said

                    x: 36
                    y: line.above
                    width: parent.width - x - 20
                    text: line.text
                    type: Theme.room.body
                    look: Theme.light

                    Accessible.ignored: true
                }
            }
        }
    }
}
