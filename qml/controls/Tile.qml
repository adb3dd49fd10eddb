import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One thing that can be chosen: a box with an icon, words and a tick when chosen. Choice and Tick are made of
// it. It never changes `checked` itself: a tap says `clicked`, and the page answers.
Pressable {
    id: root

    enum Sign { None, Circle, Box }

    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property string glyph: ""
    // The colour of its words and of its edge when chosen.
    property color ink: look.ink
    property color rim: look.accent
    property color tint: look.accentTint
    property int chosenEdge: Math.max(face.edge, look.lineWidth)
    property bool ticked: true
    // One of several, or any number of them.
    property bool exclusive: true
    // A circle or a box before the words.
    property int sign: Tile.Sign.None
    property string under: ""
    property bool centred: true
    property TypeStyle type: face.body
    property bool strong: true
    readonly property real sides: face.padding * 0.8

    implicitWidth: inside.implicitWidth + 2 * sides
    implicitHeight: Math.max(face.control, inside.implicitHeight + 12)
    told: exclusive ? Accessible.RadioButton : Accessible.CheckBox
    choosable: true

    Accessible.description: under

    Rectangle {
        anchors.fill: parent
        radius: root.face.radius
        color: root.checked ? root.tint : root.look.surface
        border.width: root.checked ? root.chosenEdge : root.face.edge
        border.color: root.checked ? root.rim : root.look.edge

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.look.ink
            opacity: root.down ? 0.14 : root.hovered && !root.checked ? 0.05 : 0
        }
    }

    Centred {
        id: inside

        anchors.fill: parent
        anchors.leftMargin: root.sides
        anchors.rightMargin: root.sides
        middle: root.centred

        Rectangle {
            visible: root.sign !== Tile.Sign.None
            implicitWidth: root.face.mark + 4
            implicitHeight: implicitWidth
            radius: root.sign === Tile.Sign.Circle ? width / 2 : 5
            color: root.sign === Tile.Sign.Box && root.checked ? root.look.accent : root.look.surface
            border.width: 2
            border.color: root.checked ? root.look.accent : root.look.edge

            Rectangle {
                anchors.centerIn: parent
                width: parent.width * 0.5
                height: width
                radius: width / 2
                visible: root.sign === Tile.Sign.Circle && root.checked
                color: root.look.accent
            }

            Icon {
                anchors.fill: parent
                anchors.margins: 2
                visible: root.sign === Tile.Sign.Box && root.checked
                name: "check"
                color: root.look.overAccent
            }
        }

        Icon {
            visible: root.glyph !== ""
            name: root.glyph
            size: root.face.icon
            color: root.ink
        }

        Icon {
            visible: root.ticked && root.checked && root.glyph === ""
            name: "check"
            size: root.face.icon - 2
            color: root.ink
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.maximumWidth: root.centred ? implicitWidth : Infinity

            Words {
                text: root.text
                type: root.type
                look: root.look
                color: root.ink
                strong: root.strong
                wrapMode: Text.WordWrap
                Layout.fillWidth: true
                Layout.maximumWidth: root.centred ? Math.ceil(implicitWidth) : Infinity

                Accessible.ignored: true
            }

            Words {
                visible: root.under !== ""
                text: root.under
                type: root.face.small
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }

        Icon {
            visible: root.ticked && root.checked && root.glyph !== ""
            name: "check"
            size: root.face.icon - 2
            color: root.ink
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: root.face.radius
    }
}
