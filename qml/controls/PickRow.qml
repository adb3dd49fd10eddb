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
    property Tokens look: Theme.now

    implicitHeight: Math.max(38, row.implicitHeight + 10)
    activeFocusOnTab: false
    told: Accessible.MenuItem

    Accessible.description: under

    Rectangle {
        anchors.fill: parent
        radius: Theme.laptop.radius
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
            size: 18
            color: root.look.ink
        }

        Words {
            text: root.text
            type: Theme.laptop.body
            look: root.look
            quiet: root.dimmed
            Layout.fillWidth: true
            Layout.maximumWidth: root.under !== "" ? Math.ceil(implicitWidth) : Infinity

            Accessible.ignored: true
        }

        Words {
            visible: root.under !== ""
            text: root.under
            type: Theme.laptop.small
            look: root.look
            quiet: true
            wrapMode: root.dimmed ? Text.Wrap : Text.NoWrap
            elide: root.dimmed ? Text.ElideNone : Text.ElideRight
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        KeyCap {
            visible: root.keyCap !== ""
            text: root.keyCap
            look: root.look
        }

        Icon {
            visible: root.chosen
            name: "check"
            size: 18
            color: root.look.accent
        }
    }
}
