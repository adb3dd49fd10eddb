pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// After closing: what must go out and by when, the record, corrections that were asked for, and the ledger of papers.
Page {
    id: root

    required property var desk
    required property bool compact
    property Tokens look: Theme.now
    readonly property var due: desk.around.due ?? []
    readonly property var record: desk.after.record

    signal papersAsked

    spacing: root.compact ? 12 : 14

    PanelTitle {
        title: qsTr("The conference is closed")
        subtitle: qsTr("Since %1. Nothing more is written; what goes out afterwards is kept here.").arg(root.desk.now.from)
        glyph: "check"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            text: qsTr("Make the papers")
            glyphAfter: "right"
            look: root.look
            onClicked: root.papersAsked()
        }
    }

    CloseCard {
        number: 1
        title: qsTr("What must go out")
        lines: root.due.length === 0 ? [qsTr("No day can be counted from this authority's calendar.")]
            : root.due.map(one => qsTr("%1: by %2").arg(one.what.charAt(0).toUpperCase() + one.what.slice(1)).arg(one.day))
        glyph: "cal"
        look: root.look
        Layout.fillWidth: true
    }

    AfterRecord {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    AfterCorrections {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    AfterReleases {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
