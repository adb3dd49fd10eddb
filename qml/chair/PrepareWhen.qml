import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A day and an hour to write. `moment` is what was written, as 2026-11-03T10:00:00; "" while something is missing.
FocusScope {
    id: root

    required property string label
    property string error: ""
    property Tokens look: Theme.now
    readonly property var hour: /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(clock.text.trim())
    readonly property bool empty: day.date === "" && day.fault === "" && clock.text.trim() === ""
    readonly property string fault: empty ? "" : day.fault !== "" ? day.fault
        : day.date === "" ? qsTr("Write the day") : hour ? "" : qsTr("Write the hour like 14:30")
    readonly property string moment: fault !== "" || empty ? ""
        : "%1T%2:%3:00".arg(day.date).arg(hour[1].padStart(2, "0")).arg(hour[2])

    function put(moment: string) {
        day.put(moment.split("T")[0])
        clock.text = moment === "" ? "" : moment.split("T")[1].slice(0, 5)
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        width: parent.width
        spacing: 8

        DateField {
            id: day

            focus: true
            label: root.label
            error: root.error
            look: root.look
            Layout.preferredWidth: 280 * Theme.step
        }

        Field {
            id: clock

            label: qsTr("At")
            hint: qsTr("For example 14:30")
            spoken: qsTr("%1, hour").arg(root.label)
            maximumLength: 5
            look: root.look
            Layout.preferredWidth: 120 * Theme.step
            Layout.alignment: Qt.AlignTop
        }

        Item {
            Layout.fillWidth: true
        }
    }
}
