import QtQuick
import QtQuick.Layouts
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
    implicitHeight: row.implicitHeight + 16

    Accessible.description: under

    Dashes {
        anchors.fill: parent
        radius: Theme.laptop.radius
        color: root.look.edge
        fill: root.hovered ? root.look.sunken : "transparent"
        thickness: 1
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 11
        width: parent.width - 22
        spacing: 12

        Icon {
            name: "door"
            size: 20
            color: root.look.ink2
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Words {
                text: root.text
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: root.stopped !== ""
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                text: root.under
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }
}
