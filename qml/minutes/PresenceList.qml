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

        delegate: Loader {
            id: slot

            required property var model

            active: root.accepts(slot.model)
            visible: active
            Layout.fillWidth: true

            sourceComponent: PresenceRow {
                desk: root.desk
                person: slot.model
                compact: root.compact
                look: root.look
            }
        }
    }
}
