pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Ending a part and closing the conference: what is still open, and what will change, before it is done.
AskSheet {
    id: root

    // EndPart or CloseConference
    property string act: "EndPart"
    readonly property bool closing: act === "CloseConference"
    readonly property string letter: desk.now.part ?? ""
    readonly property var still: closing ? desk.around.beforeClose ?? [] : []

    function askFor(which: string) {
        act = busy ? act : which
        begin()
    }

    command: act
    fields: still.length > 0 ? ({ "anyway": true }) : ({})
    foresees: true
    also: closing ? [qsTr("Nothing more is written. A correction can still be asked for."),
        qsTr("The papers can be made for everybody who may have them.")]
        : [qsTr("Mark each person as left when you have seen them go.")]

    title: closing ? qsTr("Close the conference") : qsTr("End part %1").arg(letter)
    subtitle: closing ? qsTr("After this nothing more is said or decided.")
        : qsTr("Everybody of part %1 leaves the room and the building.").arg(letter)
    glyph: closing ? "check" : "door"
    actText: still.length > 0 ? qsTr("Close it all the same") : closing ? qsTr("Close the conference") : qsTr("End part %1").arg(letter)
    risky: closing

    ColumnLayout {
        visible: root.still.length > 0
        spacing: 4
        Layout.fillWidth: true

        Words {
            text: qsTr("Still open")
            strong: true
            look: root.look
            Layout.fillWidth: true
        }

        Repeater {
            model: root.still.length

            delegate: Words {
                required property int index

                text: "\u2022 " + (root.still[index] ?? "")
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
