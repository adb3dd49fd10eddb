import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// A pill on its own soft fill. With `mark` it says who can see something; with `glyph` it is a plain state.
Rectangle {
    id: root

    required property string text
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property string mark: ""
    property string glyph: ""
    property color ink: mark !== "" ? badge.ink : look.pro
    property color tint: mark !== "" ? badge.tint : look.proTint

    implicitWidth: row.implicitWidth + 2 * sides
    implicitHeight: Math.max(face.chip, row.implicitHeight + 8)
    radius: Math.min(height, face.chip) / 2
    color: tint
    border.width: look.outlined ? look.lineWidth : 0
    border.color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    readonly property real sides: Math.round(face.chip * 0.33)

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.leftMargin: root.sides - 3
        width: Math.min(implicitWidth, root.width - 2 * root.sides + 3)
        spacing: 8

        Mark {
            id: badge

            visible: root.mark !== ""
            kind: root.mark
            look: root.look
            size: root.face.mark
        }

        Icon {
            visible: root.glyph !== ""
            name: root.glyph
            size: root.face.mark - 2
            color: root.ink
        }

        Words {
            text: root.text
            type: root.face.small
            look: root.look
            strong: true
            color: root.ink
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)

            Accessible.ignored: true
        }
    }
}
