import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who does it, or by when. Where it lacks, a dashed slot asks for it.
Item {
    id: root

    required property string text
    required property bool lacking
    required property string ask
    required property string glyph
    // Stands before the words where the table's head is not shown.
    required property string mark
    required property bool wide
    required property bool changeable
    // Set where this is me.
    property string initials: ""

    signal asked

    implicitHeight: lacking ? slot.implicitHeight : row.implicitHeight
    implicitWidth: lacking ? slot.implicitWidth : row.implicitWidth

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.lacking
        spacing: 8

        Icon {
            visible: !root.wide && root.text !== ""
            name: root.mark
            size: Theme.tablet.icon - 4
            color: Theme.now.ink2
        }

        Avatar {
            visible: root.initials !== "" && root.wide
            initials: root.initials
            name: root.text
            face: Theme.tablet
        }

        Words {
            text: root.text
            type: root.wide ? Theme.tablet.body : Theme.tablet.second
            Layout.fillWidth: true

            Accessible.ignored: true
        }
    }

    SlotGap {
        id: slot

        width: Math.min(parent.width, implicitWidth)
        visible: root.lacking
        text: root.ask
        glyph: root.glyph
        pressable: root.changeable
        face: Theme.tablet
        onClicked: root.asked()
    }
}
