pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// A few words side by side, one of them chosen, joined into one box. Arrow keys move; the page holds which.
FocusScope {
    id: root

    required property list<string> labels
    property int current: -1
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    // What is being chosen, for those who listen.
    property string spoken: ""
    property bool ticked: false

    signal chosen(int index)

    function go(by: int) {
        const next = current + by
        if (next < 0 || next >= labels.length)
            return
        root.chosen(next)
        parts.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: spoken

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: -root.face.edge

        Repeater {
            id: parts

            model: root.labels.length

            delegate: Pressable {
                id: part

                required property int index
                readonly property bool first: index === 0
                readonly property bool last: index === root.labels.length - 1

                text: root.labels[index] ?? ""
                told: Accessible.RadioButton
                choosable: true
                checked: index === root.current
                focus: checked
                z: activeFocus ? 2 : checked ? 1 : 0
                implicitWidth: inside.implicitWidth + 2 * root.face.padding
                implicitHeight: Math.max(root.face.control, inside.implicitHeight + 12)
                onClicked: root.chosen(index)
                Layout.fillWidth: true
                Layout.fillHeight: true

                Keys.onLeftPressed: root.go(mirrored ? 1 : -1)
                Keys.onRightPressed: root.go(mirrored ? -1 : 1)

                HalfRound {
                    anchors.fill: parent
                    radius: root.face.radius
                    roundLeft: part.mirrored ? part.last : part.first
                    roundRight: part.mirrored ? part.first : part.last
                    color: part.checked ? root.look.ink : root.look.surface
                    rim: part.checked ? root.look.ink : root.look.edge
                    rimWidth: root.face.edge
                }

                Centred {
                    id: inside

                    anchors.fill: parent
                    anchors.leftMargin: root.face.padding
                    anchors.rightMargin: root.face.padding
                    spacing: 8

                    Icon {
                        visible: root.ticked && part.checked
                        name: "check"
                        size: root.face.icon - 2
                        color: root.look.overInk
                    }

                    Words {
                        text: part.text
                        type: root.face.body
                        look: root.look
                        strong: true
                        color: part.checked ? root.look.overInk : root.look.ink
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                        Layout.maximumWidth: Math.ceil(implicitWidth)

                        Accessible.ignored: true
                    }
                }

                FocusRing {
                    around: part
                    look: root.look
                    corner: root.face.radius
                }
            }
        }
    }
}
