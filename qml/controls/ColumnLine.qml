import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// One line in a column: the words, and under them who said it.
Item {
    id: root

    required property string text
    property string under: ""
    property string glyph: ""
    property bool changed: false
    property bool ruled: true
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property real sides: face.padding * 0.9
    property real above: face.padding * 0.6

    implicitHeight: column.implicitHeight + 2 * above
    Layout.fillWidth: true

    Accessible.role: Accessible.ListItem
    Accessible.name: under !== "" ? text + ". " + under : text
    Accessible.description: changed ? qsTr("Just changed") : ""

    ChangedBar {
        anchors.fill: parent
        changed: root.changed
        look: root.look
        bar: Math.max(5, root.face.gap / 2)
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: root.sides
        anchors.rightMargin: root.sides
        spacing: 1

        Words {
            text: root.text
            type: root.face.body
            look: root.look
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        RowLayout {
            visible: root.under !== ""
            spacing: 6

            Icon {
                visible: root.glyph !== ""
                name: root.glyph
                size: root.face.small.pixels + 3
                color: root.look.ink2
            }

            Words {
                text: root.under
                type: root.face.small
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: root.look
        visible: root.ruled
    }
}
