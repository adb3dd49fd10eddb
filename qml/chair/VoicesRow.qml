import QtQuick
import QtQuick.Layouts
import Waymark.Theme

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

        delegate: Loader {
            id: slot

            required property var model

            active: root.last(slot.model.key)
            visible: active
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1

            sourceComponent: VoiceCard {
                who: slot.model.who
                how: slot.model.how
                words: slot.model.text
                look: root.look
            }
        }
    }
}
