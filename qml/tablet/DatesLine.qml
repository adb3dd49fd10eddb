import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// When the core group meets, and when everybody meets again, once a day is set for this child.
Card {
    id: root

    required property var desk
    required property string child
    // A keyboard on the screen needs the room.
    property bool cramped: false
    readonly property var row: book.rows.find(one => one.key === root.child) ?? ({ "group": "", "review": "" })

    visible: !cramped && (row.group !== "" || row.review !== "")
    topPadding: 12
    bottomPadding: 12

    Book {
        id: book

        model: root.desk.dates
    }

    RowLayout {
        anchors.fill: parent
        spacing: 14

        Icon {
            name: "cal"
            size: root.face.icon
            color: root.look.accent
        }

        ColumnLayout {
            spacing: 2

            Words {
                visible: root.row.group !== ""
                text: qsTr("The core group first meets on %1").arg(root.row.group)
                type: root.face.body
                look: root.look
                Layout.fillWidth: true
            }

            Words {
                visible: root.row.review !== ""
                text: qsTr("We all meet again on %1").arg(root.row.review)
                type: root.face.body
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
