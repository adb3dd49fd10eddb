import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The kind of statement as icon, word and colour. Not as a letter: A would be mistaken for a part.
RowLayout {
    id: root

    // fact, opinion or allegation
    required property string kind
    property Tokens look: Theme.now
    readonly property color ink: kind === "fact" ? look.need : kind === "opinion" ? look.well : look.worry
    readonly property string word: kind === "fact" ? qsTr("Fact") : kind === "opinion" ? qsTr("Opinion") : qsTr("Allegation")

    spacing: 7

    Accessible.ignored: true

    Icon {
        name: root.kind === "fact" ? "kfact" : root.kind === "opinion" ? "chat" : "question"
        size: 18
        color: root.ink
    }

    Words {
        text: root.word
        type: Theme.laptop.second
        look: root.look
        strong: true
        color: root.ink
        wrapMode: Text.NoWrap
        Layout.fillWidth: true

        Accessible.ignored: true
    }
}
