pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Those parts that `accepts` lets through, one line each.
ColumnLayout {
    id: root

    required property var desk
    required property var accepts
    property Tokens look: Theme.now

    spacing: 0

    Repeater {
        model: root.desk.parts

        delegate: PartLine {
            required property var model

            visible: root.accepts(model)
            sitting: model.sitting
            ended: !model.sitting && model.ended !== ""
            when: model.sitting ? "" : model.ended !== "" ? qsTr("to %1").arg(model.ended) : qsTr("to come")
            look: root.look
            Layout.fillWidth: true
        }
    }
}
