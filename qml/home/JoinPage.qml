pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A card of somebody else's conference.
FormPage {
    id: root

    title: qsTr("Join with a card")
    subtitle: qsTr("The chair gives you one for this laptop")
    first: card
    boxes: ({ "card": card })

    Card {
        padding: 24
        Layout.fillWidth: true
        Layout.maximumWidth: 760 * Theme.step

        ColumnLayout {
            anchors.fill: parent
            spacing: 14

            Field {
                id: card

                label: qsTr("What stands on the card")
                hint: qsTr("The whole line that begins with waymark: — it says where the server is and proves that it is the right one")
                placeholder: "waymark:…"
                inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                error: root.home.said.card ?? ""
                onAccepted: root.home.join(text)
                Layout.fillWidth: true
            }

            ActButton {
                text: qsTr("Join")
                kind: ActButton.Kind.Filled
                least: Theme.laptop.mainControl
                onClicked: root.home.join(card.text)
                Layout.preferredWidth: 220 * Theme.step
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
