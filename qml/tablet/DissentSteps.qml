pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The three steps of dissent, and which one this is. `step` past the last: all done.
ColumnLayout {
    id: root

    required property int step
    required property string chair
    property bool withdrawn: false
    readonly property var steps: [qsTr("You raise it, while the conference is open"),
        qsTr("You and %1 talk it through").arg(chair),
        withdrawn ? qsTr("You withdrew it") : step > 3 ? qsTr("You confirmed it in your own words")
            : qsTr("You withdraw it, or confirm it in your own words")]

    spacing: 8

    Repeater {
        model: 3

        delegate: RowLayout {
            id: one

            required property int index
            readonly property bool now: index + 1 === root.step
            readonly property bool done: index + 1 < root.step

            spacing: 12

            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("Step %1").arg(index + 1) + ": " + root.steps[index] + (done ? ", " + qsTr("done") : "")

            Badge {
                text: one.done ? "✓" : one.index + 1
                kind: one.now ? Badge.Kind.Accent : one.done ? Badge.Kind.Soft : Badge.Kind.Open
                face: Theme.tablet
                Layout.alignment: Qt.AlignTop

                Accessible.ignored: true
            }

            Words {
                text: root.steps[one.index]
                type: Theme.tablet.body
                strong: one.now
                quiet: !one.now && !one.done
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }
    }
}
