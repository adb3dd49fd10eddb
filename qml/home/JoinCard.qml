import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The card of one seat: for a person to read or to photograph, or, in a rehearsal, to be opened here.
Card {
    id: root

    // { key, name, face, code, card }
    required property var card
    property bool here: false

    readonly property string faceWords: card.face === "minutes" ? qsTr("Minutes")
        : card.face === "room" ? qsTr("Big screen")
        : card.face === "chair" ? qsTr("Chair") : qsTr("Tablet")

    signal opened(string key)

    contentItem: RowLayout {
        spacing: 14

        QrCode {
            visible: !root.here
            text: root.card.card ?? ""
            implicitWidth: 132
            implicitHeight: 132

            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Card of %1").arg(root.card.name ?? "")
        }

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Words {
                text: root.card.name ?? ""
                strong: true
                Layout.fillWidth: true
            }

            Words {
                text: root.faceWords
                type: Theme.laptop.second
                quiet: true
                Layout.fillWidth: true
            }

            Words {
                visible: !root.here
                text: root.card.code ?? ""
                type: Theme.laptop.lead
                Layout.fillWidth: true
                Layout.topMargin: 6
            }
        }

        ActButton {
            visible: root.here
            text: qsTr("Open")
            spoken: qsTr("Open the seat of %1").arg(root.card.name ?? "")
            onClicked: root.opened(root.card.key)
        }
    }
}
