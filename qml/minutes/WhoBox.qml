import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who speaks. Two letters choose; Space or Enter keeps who stands here and goes on to the words.
Pressable {
    id: root

    required property var rolls
    required property string speaker
    property string typed: ""
    property Tokens look: Theme.now
    readonly property var person: rolls.person(speaker)
    readonly property bool unknown: typed.length === 2

    signal chose(string key)
    signal went
    signal upAsked

    function take(letter: string) {
        typed = typed.length === 1 ? typed + letter : letter
        const found = typed.length === 2 ? rolls.people.find(one => one.code === typed) : null
        if (!found)
            return
        typed = ""
        root.chose(found.key)
    }

    text: person ? qsTr("Who speaks: %1").arg(person.name) : qsTr("Who speaks")
    told: Accessible.ComboBox
    implicitHeight: 40
    implicitWidth: row.implicitWidth + 16
    onActiveFocusChanged: typed = ""
    onClicked: if (person) root.went()
    Keys.onUpPressed: root.upAsked()
    Keys.onPressed: event => {
        if (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier) || event.text.length !== 1
                || event.text.toUpperCase() === event.text.toLowerCase())
            return
        event.accepted = true
        root.take(event.text.toUpperCase())
    }

    Accessible.description: unknown ? qsTr("Nobody here has the letters %1").arg(typed) : qsTr("Type two letters")

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.activeFocus ? root.look.accentTint : root.hovered ? root.look.sunken : "transparent"
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 6
        width: parent.width - 10
        spacing: 8

        KeyCap {
            text: root.typed !== "" ? root.typed.length === 1 ? root.typed + "…" : root.typed
                : root.person ? root.person.code : "a–z"
            ink: root.unknown ? root.look.danger : root.look.ink2
            look: root.look

            Accessible.ignored: true
        }

        Words {
            text: root.unknown ? qsTr("Nobody") : root.person ? root.person.name : qsTr("Two letters")
            look: root.look
            strong: root.person !== null || root.unknown
            quiet: !root.person
            color: root.unknown ? root.look.danger : quiet ? root.look.ink2 : root.look.ink
            maximumLineCount: 2
            elide: Text.ElideRight
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
