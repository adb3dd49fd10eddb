pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// A date to write: day, month, year, each in its own box. `date` is what was written, as 2026-11-20; "" while any box
// is empty. Whether there is such a day, and whether it will do, is answered by who is asked.
FocusScope {
    id: root

    property string label: ""
    property string hint: qsTr("For example 20 11 2026")
    property string error: ""
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    // What is wrong with what stands there; "" when it is a day, or nothing is written.
    readonly property string fault: {
        const parts = [day.text, month.text, year.text]
        if (parts.every(part => part === ""))
            return ""
        if (parts.some(part => part === ""))
            return qsTr("Write day, month and year")
        const found = new Date(Number(year.text), Number(month.text) - 1, Number(day.text))
        return year.text.length === 4 && found.getMonth() === Number(month.text) - 1 && found.getDate() === Number(day.text)
            ? "" : qsTr("There is no such day. Write it like 20 11 2026")
    }
    readonly property string date: fault !== "" || day.text === "" || month.text === "" || year.text === "" ? ""
        : "%1-%2-%3".arg(year.text).arg(month.text.padStart(2, "0")).arg(day.text.padStart(2, "0"))

    signal edited
    signal accepted

    function clear() {
        for (const box of [day, month, year])
            box.text = ""
    }
    // "2026-11-20", or "" for none.
    function put(date: string) {
        const parts = date === "" ? ["", "", ""] : date.split("-")
        year.text = parts[0]
        month.text = parts[1].replace(/^0/, "")
        day.text = parts[2].replace(/^0/, "")
    }

    // A box is as wide as what stands in it before anything is written.
    function room(placeholder: string): real {
        return Math.ceil(letters.advanceWidth(placeholder)) + 2 * face.padding
    }

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    FontMetrics {
        id: letters

        font.family: root.face.body.family
        font.pixelSize: root.face.body.pixels
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 6

        FieldLabel {
            label: root.label
            hint: root.hint
            error: root.error
            face: root.face
            look: root.look
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 8

            Field {
                id: day

                focus: true
                placeholder: qsTr("Day")
                spoken: qsTr("%1, day").arg(root.label)
                maximumLength: 2
                inputMethodHints: Qt.ImhDigitsOnly
                face: root.face
                look: root.look
                onEdited: root.edited()
                onAccepted: root.accepted()
                Layout.preferredWidth: Math.max(76 * Theme.step, root.room(placeholder))
            }

            Field {
                id: month

                placeholder: qsTr("Month")
                spoken: qsTr("%1, month").arg(root.label)
                maximumLength: 2
                inputMethodHints: Qt.ImhDigitsOnly
                face: root.face
                look: root.look
                onEdited: root.edited()
                onAccepted: root.accepted()
                Layout.preferredWidth: Math.max(84 * Theme.step, root.room(placeholder))
            }

            Field {
                id: year

                placeholder: qsTr("Year")
                spoken: qsTr("%1, year").arg(root.label)
                maximumLength: 4
                inputMethodHints: Qt.ImhDigitsOnly
                face: root.face
                look: root.look
                onEdited: root.edited()
                onAccepted: root.accepted()
                Layout.preferredWidth: Math.max(92 * Theme.step, root.room(placeholder))
            }

            Item {
                Layout.fillWidth: true
            }
        }
    }
}
