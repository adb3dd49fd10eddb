pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Who would like to say something, or needs a break, in the order in which they are asked to speak.
Card {
    id: root

    required property var desk

    tone: Card.Tone.Accent
    topPadding: 10
    bottomPadding: 10
    visible: desk.hands.count > 0

    // The hand that was moved last: the focus goes with it.
    property string moved: ""

    function earlier(from: int) {
        const order = hands.rows.map(hand => hand.key)
        const hand = order.splice(from, 1)[0]
        order.splice(from - 1, 0, hand)
        moved = hand
        desk.ask("OrderQueue", { "hands": order })
    }

    Book {
        id: hands

        model: root.desk.hands
        onRowsChanged: following.restart()
    }

    Timer {
        id: following

        interval: 0
        onTriggered: root.follow()
    }

    function follow() {
        const at = hands.rows.findIndex(hand => hand.key === moved)
        const row = rows.itemAt(at) as HandRow
        if (row && moved !== "")
            row.take()
        moved = ""
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Repeater {
            id: rows

            model: root.desk.hands

            delegate: HandRow {
                required property int index

                first: index === 0
                desk: root.desk
                look: root.look
                onEarlierAsked: root.earlier(index)
                Layout.fillWidth: true
            }
        }
    }
}
