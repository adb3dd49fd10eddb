pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who has asked that somebody be excluded. The chair decides each, with reasons, and the decision is final.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    signal closed
    signal excludeAsked(string person, string request)

    Book {
        id: book

        model: root.desk.requests
    }

    PanelTitle {
        title: qsTr("Requests to exclude somebody")
        subtitle: qsTr("Only you and the minute-taker see them. Your decision is final, and its reasons go on the record.")
        glyph: "door"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            text: qsTr("Back")
            look: root.look
            onClicked: root.closed()
        }
    }

    Repeater {
        model: root.desk.requests

        delegate: RequestCard {
            required property int index

            desk: root.desk
            // From the plain copy: a row of the model itself is gone before its delegate is.
            request: book.rows[index] ?? ({ "key": "", "personId": "", "name": "", "asker": "", "ground": "", "evidence": "",
                "asked": "", "state": "asked", "reasons": "", "followed": false })
            look: root.look
            onExcludeAsked: root.excludeAsked(request.personId, request.key)
            Layout.fillWidth: true
        }
    }

    RequestForm {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
