import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The head of a panel: its icon, what it is, what it does; its children are what can be done about all of it, beside the
// words while these keep room to be read. Placed by bindings: layouts within layouts give up when words wrap (Qt 6.4).
Item {
    id: root

    required property string title
    property string subtitle: ""
    property string glyph: ""
    property bool risky: false
    property Tokens look: Theme.now
    default property alias buttons: acts.data
    readonly property bool acting: acts.children.length > 0
    readonly property bool signed: glyph !== ""
    readonly property bool folded: acting && width > 0 && width < 320 * Theme.step + 12 + acts.wanted

    implicitHeight: !acting ? words.height : folded ? words.height + 8 + acts.height
        : Math.max(words.height, acts.height)
    Layout.fillWidth: true

    Item {
        id: words

        anchors.left: parent.left
        width: root.width - (root.acting && !root.folded ? acts.width + 12 : 0)
        height: Math.max(root.signed ? sign.y + sign.height : 0, name.height + (root.subtitle !== "" ? under.height : 0))

        Rectangle {
            id: sign

            visible: root.signed
            anchors.left: parent.left
            y: 4
            width: Math.max(Theme.laptop.control, Math.round(Theme.laptop.icon * 1.6))
            height: width
            radius: Theme.laptop.radius
            color: root.risky ? root.look.danger : root.look.pro

            Icon {
                anchors.centerIn: parent
                name: root.glyph
                size: Theme.laptop.icon + 2
                color: root.risky ? root.look.overDanger : root.look.overPart
            }
        }

        Heading {
            id: name

            anchors.left: root.signed ? sign.right : words.left
            anchors.leftMargin: root.signed ? 12 : 0
            anchors.right: words.right
            text: root.title
            look: root.look
        }

        Words {
            id: under

            visible: root.subtitle !== ""
            anchors.top: name.bottom
            anchors.left: name.left
            anchors.right: parent.right
            text: root.subtitle
            look: root.look
            quiet: true
        }
    }

    Acts {
        id: acts

        visible: root.acting
        anchors.left: root.folded ? root.left : words.right
        anchors.leftMargin: root.folded ? 0 : 12
        y: root.folded ? words.height + 8 : 0
        width: Math.min(root.width, Math.ceil(acts.wanted))
    }
}
