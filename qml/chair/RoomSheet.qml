import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// How the room screen shows it: who is who at the welcome, and how large its letters must be for the last seat.
AskSheet {
    id: root

    property bool names: true
    readonly property bool whole: /^\d*$/.test(metres.text.trim()) && /^\d*$/.test(high.text.trim())

    command: "ArrangeRoom"
    fields: ({ "screen": { "names": names, "metres": Number(metres.text), "centimetres": Number(high.text) } })
    missing: whole ? "" : qsTr("Write whole numbers, like 6 and 120")
    first: metres
    boxes: ({ "screen.metres": metres, "screen.centimetres": high })
    title: qsTr("Arrange the room screen")
    subtitle: desk.now.metres > 0 && desk.now.centimetres > 0
        ? (desk.now.comfortable ? qsTr("As it is, the last seat reads it with ease.")
            : desk.now.legible ? qsTr("As it is, the last seat can just read it. A nearer seat helps more than larger letters.")
            : qsTr("As it is, the last seat cannot read it. Move that seat nearer, or make the picture larger."))
        : qsTr("Nobody has said yet how far the last seat is. The letters have their smallest size.")
    glyph: "screen"
    actText: qsTr("Arrange it so")
    onEmptied: {
        names = desk.now.names
        metres.text = desk.now.metres > 0 ? desk.now.metres : ""
        high.text = desk.now.centimetres > 0 ? desk.now.centimetres : ""
    }

    RowLayout {
        spacing: 14

        Field {
            id: metres

            label: qsTr("Metres to the last seat")
            placeholder: "6"
            maximumLength: 2
            inputMethodHints: Qt.ImhDigitsOnly
            look: root.look
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        Field {
            id: high

            label: qsTr("Height of the picture, cm")
            placeholder: "120"
            maximumLength: 4
            inputMethodHints: Qt.ImhDigitsOnly
            look: root.look
            onAccepted: root.acted()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    Tick {
        text: qsTr("The welcome says who is who")
        checked: root.names
        look: root.look
        onClicked: root.names = !root.names
        Layout.fillWidth: true
    }
}
