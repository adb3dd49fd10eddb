import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One of the three columns: a coloured head with icon and words, and lines below. The lines are its children.
Item {
    id: root

    required property string title
    required property string glyph
    // The colour of the head's words and its soft fill, e.g. look.well and look.wellTint.
    required property color ink
    required property color tint
    property int count: -1
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property TypeStyle type: face.body
    property real headPadding: face.padding * 0.85
    default property alias lines: list.data

    implicitWidth: 250
    implicitHeight: head.height + list.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        radius: root.face.cardRadius
        color: root.look.surface
    }

    HalfRound {
        id: head

        width: parent.width
        height: Math.max(row.implicitHeight + root.headPadding * 1.3, root.face.control)
        radius: root.face.cardRadius
        roundBottom: false
        color: root.tint
    }

    RowLayout {
        id: row

        anchors.verticalCenter: head.verticalCenter
        x: root.headPadding
        width: parent.width - 2 * root.headPadding
        spacing: root.face.gap * 0.75

        Icon {
            name: root.glyph
            size: root.face.icon
            color: root.ink
        }

        Heading {
            text: root.title
            type: root.type
            look: root.look
            color: root.ink
            strong: true
            Layout.fillWidth: true
        }

        Words {
            visible: root.count >= 0
            text: root.count
            type: root.type
            look: root.look
            color: root.ink
            strong: true
        }
    }

    Rule {
        anchors.top: head.bottom
        width: parent.width
        look: root.look
    }

    Flickable {
        id: scroll

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: root.look.lineWidth
        // Round corners below stay free of a line's ground.
        anchors.bottomMargin: Math.min(root.face.cardRadius / 2, 8)
        width: parent.width
        contentHeight: list.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: list

            width: scroll.width
            spacing: 0
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: root.face.cardRadius
        color: "transparent"
        border.width: root.look.lineWidth
        border.color: root.look.line

        Accessible.ignored: true
    }
}
