import QtQuick
import Waymark.Theme
import Waymark.Controls

// After the agenda: the part leaves. It can be ended at any item, when this sitting has done what it came for.
Pressable {
    id: root

    required property string letter
    property bool others: true
    property string stopped: ""
    property Tokens look: Theme.now

    readonly property string under: stopped !== "" ? stopped
        : others ? qsTr("Part %1 leaves the building before another part comes in").arg(letter)
        : qsTr("Everybody leaves")

    text: qsTr("End part %1").arg(letter)
    enabled: stopped === ""
    implicitHeight: lines.height + 16

    Accessible.description: under

    Dashes {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.look.edge
        fill: root.hovered ? root.look.sunken : "transparent"
        thickness: 1
    }

    Icon {
        x: 11
        anchors.verticalCenter: parent.verticalCenter
        name: "door"
        size: Theme.laptop.icon
        color: root.look.ink2
    }

    // Not a layout: the height follows the width at once.
    Column {
        id: lines

        anchors.verticalCenter: parent.verticalCenter
        x: 43
        width: parent.width - x - 11

        Words {
            width: parent.width
            text: root.text
            type: Theme.laptop.second
            look: root.look
            strong: true
            quiet: root.stopped !== ""

            Accessible.ignored: true
        }

        Words {
            width: parent.width
            text: root.under
            type: Theme.laptop.small
            look: root.look
            quiet: true

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
