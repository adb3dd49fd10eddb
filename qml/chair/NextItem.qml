import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What happens next: the dates, said once more, and the record.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    below: 8

    ItemHeading {
        desk: root.desk
        look: root.look
    }

    WaitingCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    PlanLines {
        visible: count > 0
        desk: root.desk
        sections: ["group", "review"]
        look: root.look
        Layout.fillWidth: true
    }

    NotesCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 140
    }
}
