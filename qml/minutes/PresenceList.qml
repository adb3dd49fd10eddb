pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Those people whom `accepts` lets through.
ColumnLayout {
    id: root

    required property var desk
    required property var accepts
    property bool compact: false
    property Tokens look: Theme.now

    spacing: 0

    Repeater {
        model: root.desk.people

        delegate: PresenceRow {
            required property var model

            visible: root.accepts.call(root, model)
            desk: root.desk
            person: model
            compact: root.compact
            look: root.look
            Layout.fillWidth: true
        }
    }
}
