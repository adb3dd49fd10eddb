pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Who can be heard now, with the letters that choose them. For the mouse: the keyboard types the letters.
Flow {
    id: root

    required property var rolls
    required property string speaker
    property string me: ""
    property int tall: 32
    property Tokens look: Theme.now
    readonly property var here: rolls.people.filter(person => person.here && person.key !== me || person.key === speaker)

    signal chose(string key)

    spacing: 6

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Who speaks")

    Words {
        text: qsTr("Who speaks")
        type: Theme.laptop.second
        look: root.look
        quiet: true
        height: root.tall
        verticalAlignment: Text.AlignVCenter
        rightPadding: 6

        Accessible.ignored: true
    }

    Repeater {
        model: root.here.length

        delegate: Pressable {
            id: pill

            required property int index
            readonly property var person: root.here[index] ?? ({ "key": "", "code": "", "name": "", "known": "" })

            text: person.name
            told: Accessible.RadioButton
            choosable: true
            checked: person.key === root.speaker
            activeFocusOnTab: false
            implicitWidth: row.implicitWidth + 16
            implicitHeight: Math.max(root.tall, row.implicitHeight + 8)
            onClicked: root.chose(person.key)

            Accessible.focusable: false

            Rectangle {
                anchors.fill: parent
                radius: Theme.laptop.radius
                color: pill.checked ? root.look.accentTint : pill.hovered ? root.look.sunken : root.look.surface
                border.width: pill.checked ? Math.max(1, root.look.lineWidth) : root.look.lineWidth
                border.color: pill.checked ? root.look.accent : root.look.line
            }

            RowLayout {
                id: row

                anchors.verticalCenter: parent.verticalCenter
                x: 7
                spacing: 8

                KeyCap {
                    text: pill.person.code
                    look: root.look

                    Accessible.ignored: true
                }

                Words {
                    text: pill.person.known
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    wrapMode: Text.NoWrap

                    Accessible.ignored: true
                }
            }
        }
    }
}
