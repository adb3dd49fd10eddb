import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// An item that is talked through: who leads it, and the record as it grows.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    below: 8

    ItemHeading {
        id: heading

        desk: root.desk
        look: root.look
        subtitle: (root.desk.now.lead ?? "") !== "" ? qsTr("Led by %1").arg(root.desk.now.lead) + "   ·   " + spoken
            : spoken
    }

    WaitingCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    NotesCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
