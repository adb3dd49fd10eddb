pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Letters that were handed in before, to be read out when their writer cannot speak.
Page {
    id: root

    required property var desk
    property Tokens look: Theme.now

    signal closed

    Book {
        id: book

        model: root.desk.letters
    }

    PanelTitle {
        title: qsTr("Letters")
        subtitle: qsTr("Only you and the minute-taker see them until you have read them out.")
        glyph: "chat"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            text: qsTr("Back to the meeting")
            look: root.look
            onClicked: root.closed()
        }
    }

    Words {
        visible: root.desk.letters.count === 0
        text: qsTr("No letter has been handed in for this part.")
        look: root.look
        quiet: true
        Layout.fillWidth: true
    }

    Repeater {
        model: root.desk.letters

        delegate: LetterCard {
            required property int index

            desk: root.desk
            // From the plain copy: a row of the model itself is gone before its delegate is.
            letter: book.rows[index] ?? ({ "key": "", "title": "", "from": "", "text": "", "read": true })
            look: root.look
            Layout.fillWidth: true
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
