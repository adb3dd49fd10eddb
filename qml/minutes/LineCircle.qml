import QtQuick
import Waymark.Controls

// Who will see the line being written. Keys make it narrower; the list also takes a slip back, as nothing is sent yet.
CircleChip {
    id: root

    required property var rolls
    required property var circle

    text: qsTr("Seen by: %1").arg(circle.text)
    brief: circle.brief
    mark: circle.mark
    options: rolls.widths
    current: circle.key
    hint: qsTr("Alt P and Alt M make it narrower")
}
