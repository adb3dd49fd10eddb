import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A part: its mark and how it stands. Another part's record stays folded away while a family is in the room.
ColumnLayout {
    id: root

    required property string letter
    required property bool sitting
    required property string ended
    required property string begun
    // Whether this part's record is on the screen.
    property bool open: false
    property bool foldable: false
    property string sittingLetter: ""
    property Tokens look: Theme.now

    signal showAsked
    signal hideAsked

    spacing: 0

    RowLayout {
        spacing: 8
        Layout.preferredHeight: 36
        Layout.leftMargin: 8
        Layout.rightMargin: 11

        Mark {
            kind: "part" + root.letter
            size: Theme.laptop.mark
            look: root.look
        }

        Words {
            text: root.sitting ? qsTr("Part %1, in the room").arg(root.letter) : qsTr("Part %1").arg(root.letter)
            type: Theme.laptop.second
            look: root.look
            strong: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true

            Accessible.role: Accessible.Heading
        }

        Words {
            visible: !root.sitting
            text: root.ended !== "" ? qsTr("closed") : root.begun === "" ? qsTr("to come") : ""
            type: Theme.laptop.second
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
        }

        Icon {
            visible: !root.sitting && root.ended !== ""
            name: "check"
            size: 16
            color: root.look.well
        }
    }

    Words {
        visible: root.foldable && !root.open && root.sittingLetter !== ""
        text: qsTr("Hidden while Part %1 is in the room.").arg(root.sittingLetter)
        type: Theme.laptop.small
        look: root.look
        quiet: true
        Layout.fillWidth: true
        Layout.leftMargin: 8
        Layout.rightMargin: 8
    }

    LinkLine {
        visible: root.foldable
        text: root.open ? qsTr("Hide") : qsTr("Show")
        look: root.look
        onClicked: root.open ? root.hideAsked() : root.showAsked()
        Layout.leftMargin: 8

        Accessible.description: root.open ? qsTr("Hides Part %1 again").arg(root.letter)
            : qsTr("Shows the record of Part %1. Somebody may be looking on").arg(root.letter)
    }
}
