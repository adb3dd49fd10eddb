pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The newest lines of the plan, in plain words; the whole of it is on its own page.
Card {
    id: root

    required property var desk
    required property Names names
    readonly property int few: 3
    // The last of these sections' lines, and the one just changed.
    readonly property var shown: {
        const told = lines.rows.filter(line => ["care", "action", "visits"].includes(line.section))
        const last = told.slice(-root.few)
        const changed = told.find(line => line.changed)
        const keys = last.map(line => line.key)
        if (changed && !keys.includes(changed.key))
            keys[0] = changed.key
        return keys
    }

    face: Theme.family
    padding: 0
    topPadding: 20
    bottomPadding: 20

    Book {
        id: lines

        model: root.desk.plan
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        GridLayout {
            columns: root.width > 640 * Theme.step ? 2 : 1
            columnSpacing: 16
            rowSpacing: 8
            Layout.leftMargin: 28
            Layout.rightMargin: 28
            Layout.bottomMargin: 8

            Heading {
                text: qsTr("The plan so far")
                type: root.face.lead
                Layout.fillWidth: true
            }

            ChildPick {
                visible: every.length > 1 && lines.rows.length > 0
                desk: root.desk
                names: root.names
                say: root.width > 560 * Theme.step ? qsTr("For %1") : "%1"
                face: root.face
            }
        }

        Words {
            visible: lines.rows.length === 0
            text: qsTr("There is no plan yet. We make it together later in the meeting.")
            type: root.face.body
            quiet: true
            Layout.fillWidth: true
            Layout.leftMargin: 28
            Layout.rightMargin: 28
        }

        Repeater {
            model: root.desk.plan

            delegate: FamilyPlanLine {
                required property string key

                visible: root.shown.includes(key)
                me: root.desk.myKnown
                ruled: key !== root.shown[root.shown.length - 1]
                Layout.fillWidth: true
            }
        }
    }
}
