pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// All keys, from the list that the keys themselves are made from.
Sheet {
    id: root

    required property ChairActs acts

    title: qsTr("Keys")
    subtitle: qsTr("On some laptops F2 needs Fn: Ctrl and Space do the same.")
    glyph: "key"
    actText: qsTr("Find something else to do")
    notNowText: qsTr("Close")
    onDeclined: close()

    Repeater {
        model: root.acts.withKeys.length

        // Placed by hand: a row of a layout that comes with its sheet keeps old places (Qt 6.4).
        delegate: Item {
            id: row

            required property int index
            readonly property var act: root.acts.withKeys[index] ?? ({ "text": "", "keys": [], "reason": "" })
            readonly property var caps: act.keys.filter(key => key !== "Ctrl+Enter").map(key => root.acts.cap([key]))

            implicitHeight: words.height + 2
            Layout.fillWidth: true

            Accessible.role: Accessible.ListItem
            Accessible.name: act.text + ": " + caps.join(qsTr(" or "))

            Words {
                id: words

                width: parent.width - all.width - 12
                text: row.act.text
                look: root.look
                quiet: (row.act.reason ?? "") !== ""

                Accessible.ignored: true
            }

            Row {
                id: all

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 8

                Repeater {
                    model: row.caps.length

                    delegate: KeyCap {
                        required property int index

                        text: row.caps[index] ?? ""
                        look: root.look
                    }
                }
            }
        }
    }
}
