pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Controls

// What can be done to one line, whoever wrote it. Opens at its row; a sheet is made when it is wanted.
PickList {
    id: root

    required property var desk
    required property string record
    required property string words
    // A point, a line of the record or a danger: others are changed in their own forms.
    property bool correctable: true

    readonly property Component correcting: CorrectSheet {
        desk: root.desk
        record: root.record
        words: root.words
        look: root.look
        passing: true
    }
    readonly property Component takingBack: WithdrawSheet {
        desk: root.desk
        record: root.record
        words: root.words
        look: root.look
        passing: true
    }

    purpose: words
    options: [
        { "key": "correct", "text": qsTr("Put the words right…"), "glyph": "pen", "on": correctable && desk.may.Correct === true },
        { "key": "withdraw", "text": qsTr("Take it back…"), "glyph": "undo", "on": desk.may.Withdraw === true }
    ].filter(act => act.on)
    onChose: key => (key === "correct" ? root.correcting : root.takingBack).createObject(root.parent)
}
