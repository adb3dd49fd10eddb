pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Own words beside the views: the child's, and the last of the family about this child.
GridLayout {
    id: root

    required property var desk
    required property string name
    property Tokens look: Theme.now

    readonly property var here: book.rows.filter(voice => voice.about.includes(root.name)
        || ["both", "all"].includes(voice.about))
    readonly property var own: here.filter(voice => voice.who === root.name)
    readonly property var others: here.filter(voice => voice.who !== root.name)

    function last(key: string): bool {
        return (own.length > 0 && own[own.length - 1].key === key)
            || (others.length > 0 && others[others.length - 1].key === key)
    }

    // A layout in a column would fill it.
    Layout.fillHeight: false
    columns: 2
    columnSpacing: 14
    rowSpacing: 12
    visible: here.length > 0

    Book {
        id: book

        model: root.desk.voices
    }

    Repeater {
        model: root.desk.voices

        delegate: VoiceCard {
            id: slot

            required property int index
            // From the plain copy: a row of the model itself is gone before its delegate is.
            readonly property var voice: book.rows[index] ?? ({ "key": "", "who": "", "how": "", "text": "" })

            visible: root.last(voice.key)
            who: voice.who
            how: voice.how
            words: voice.text
            look: root.look
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
        }
    }
}
