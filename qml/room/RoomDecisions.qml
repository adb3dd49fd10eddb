pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What was decided, in plain words.
RoomCard {
    id: root

    required property var desk
    // The child of the last decision.
    property string latestChild: ""

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 56
        spacing: 28

        Heading {
            visible: list.count === 0
            text: root.desk.now.plain ?? ""
            type: Theme.room.title
            look: Theme.light
            Layout.fillWidth: true
        }

        Repeater {
            id: list

            model: root.desk.decisions

            delegate: ColumnLayout {
                id: decision

                required property int index
                required property string key
                required property string child
                required property string childId
                required property string outcome
                required property string outcomeSay
                required property string harms
                required property string reasons

                visible: index >= list.count - 2
                spacing: 4
                Layout.fillWidth: true

                Component.onCompleted: root.latestChild = childId

                Heading {
                    text: decision.outcome === "plan" ? qsTr("%1 will have a child protection plan").arg(decision.child)
                        : qsTr("%1: %2").arg(decision.child).arg(decision.outcomeSay)
                    type: Theme.room.title
                    look: Theme.light
                    Layout.fillWidth: true
                }

                Words {
                    visible: decision.harms !== ""
                    text: qsTr("The kind of harm: %1").arg(decision.harms.toLowerCase())
                    type: Theme.room.body
                    look: Theme.light
                    color: Theme.light.accent
                    strong: true
                    Layout.fillWidth: true
                }

                Words {
                    text: decision.reasons
                    type: Theme.room.body
                    look: Theme.light
                    maximumLineCount: list.count > 1 ? 3 : 7
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
