pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Some of the parts, one line each.
ColumnLayout {
    id: root

    required property var desk
    // before: have sat and may come again; now: sits; after: is to come.
    required property string standing
    // In the gap, the part whose agenda is shown below the "now".
    property string chosen: ""
    property Tokens look: Theme.now

    spacing: 0

    Book {
        id: book

        model: root.desk.parts
    }

    Repeater {
        model: root.desk.parts

        delegate: PartLine {
            required property int index
            // From the plain copy: a row of the model itself is gone before its delegate is.
            readonly property var part: book.rows[index] ?? ({ "key": "", "sitting": false, "ended": "" })

            visible: root.standing === (part.sitting || (root.chosen !== "" && part.key === root.chosen) ? "now" : part.ended !== "" ? "before" : "after")
            sitting: part.sitting
            ended: !part.sitting && part.ended !== ""
            when: part.sitting ? "" : part.ended !== "" ? qsTr("to %1").arg(part.ended) : qsTr("to come")
            look: root.look
            Layout.fillWidth: true
        }
    }
}
