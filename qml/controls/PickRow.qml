import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One row of a short list. `lit`: where the arrow keys are.
Pressable {
    id: root

    property string under: ""
    property string glyph: ""
    property string keyCap: ""
    // It cannot be chosen just now; `under` says why.
    property bool dimmed: false
    property bool chosen: false
    property bool lit: false
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    // In one line while both fit; below each other, and whole, when they do not.
    readonly property bool beside: words.implicitWidth + note.implicitWidth + 30
        + (glyph !== "" ? face.icon + 10 : 0) + (chosen ? face.icon + 10 : 0)
        + (keyCap !== "" ? cap.implicitWidth + 10 : 0) <= width
    // Whole widths and places hang on what the row was given, never on whether a neighbour is seen just now: that changes once
    // more while a list is taken apart, and whoever asked may be gone (Qt 6.4).
    readonly property bool noted: under !== ""
    readonly property real wordsWide: beside && noted ? Math.ceil(words.implicitWidth) : box.width

    implicitHeight: Math.max(face === Theme.laptop ? 38 : Theme.touch, row.implicitHeight + 10)
    activeFocusOnTab: false
    told: Accessible.MenuItem

    Accessible.description: under

    Rectangle {
        anchors.fill: parent
        radius: root.face.radius
        color: root.lit ? root.look.accentTint : "transparent"
        border.width: root.lit ? 2 : 0
        border.color: root.look.accent
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 10
        width: parent.width - 20
        spacing: 10

        Icon {
            visible: root.glyph !== ""
            name: root.glyph
            size: root.face.icon - 2
            color: root.look.ink
        }

        // Placed by bindings: a layout within a layout gives up when its words wrap (Qt 6.4).
        Item {
            id: box

            implicitHeight: !root.noted ? words.height : root.beside ? Math.max(words.height, note.height)
                : words.height + note.height
            Layout.fillWidth: true

            Words {
                id: words

                anchors.left: box.left
                y: root.beside ? (box.height - words.height) / 2 : 0
                width: root.wordsWide
                text: root.text
                type: root.face.body
                look: root.look
                quiet: root.dimmed

                Accessible.ignored: true
            }

            Words {
                id: note

                visible: root.noted
                anchors.left: root.beside ? words.right : box.left
                anchors.leftMargin: root.beside ? 10 : 0
                anchors.right: box.right
                y: root.beside ? (box.height - note.height) / 2 : words.height
                text: root.under
                type: root.face.small
                look: root.look
                quiet: true

                Accessible.ignored: true
            }
        }

        KeyCap {
            id: cap

            visible: root.keyCap !== ""
            text: root.keyCap
            type: root.face.small
            look: root.look
        }

        Icon {
            visible: root.chosen
            name: "check"
            size: root.face.icon - 2
            color: root.look.accent
        }
    }
}
