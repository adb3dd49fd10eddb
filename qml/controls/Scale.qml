pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// A scale from 0 to 10 with words at both ends, and everybody's marks on it together. No colour runs from bad to good
// and nothing is averaged: it says where people stand, not who is right. Who may give a mark presses a number, or types
// it; arrow keys move, and the page holds the mark.
FocusScope {
    id: root

    // Words for 0 and for 10; which end is safe is the authority's to say.
    required property string low
    required property string high
    property string question: ""
    // { value, name, initials, role, warm } each, in the order they are to stand.
    property var marks: []
    // -1: none yet.
    property int mine: -1
    // Whether the one who looks may give a mark.
    property bool asking: false
    property Face face: Theme.laptop
    property Tokens look: Theme.now

    readonly property int most: 10
    // A number has to hold a finger: a narrow place gets two rows.
    readonly property real finger: face === Theme.laptop ? 40 : Theme.touch
    readonly property bool folded: width < (most + 1) * (finger + 8)
    readonly property int across: folded ? 6 : most + 1
    readonly property real cell: width / across
    readonly property real stop: Math.min(Math.max(finger, Math.min(face.body.pixels * 2, face.mainControl)), cell - 8)
    readonly property real token: Math.min(Math.round(face.avatar * (face === Theme.laptop ? 1 : 0.9)), cell - 8)

    signal chose(int value)

    function at(value: int): var {
        return marks.filter(mark => mark.value === value)
    }
    function go(to: int) {
        const next = Math.max(0, Math.min(most, to))
        root.chose(next)
        stops.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }
    // How many stand on the fullest number of this row: the rows above the line are as tall as that.
    function tallest(from: int, to: int): int {
        let most = 0
        for (let value = from; value <= to; ++value)
            most = Math.max(most, at(value).length)
        return most
    }

    implicitWidth: (most + 1) * (Math.max(finger, face.body.pixels * 2) + 8)
    implicitHeight: column.implicitHeight

    Accessible.role: Accessible.Grouping
    Accessible.name: question
    Accessible.description: qsTr("From 0, %1, to 10, %2").arg(low).arg(high)

    ColumnLayout {
        id: column

        width: parent.width
        spacing: root.face.gap

        Heading {
            visible: root.question !== ""
            text: root.question
            type: root.face.lead
            look: root.look
            Layout.fillWidth: true
        }

        Grid {
            columns: root.across
            rowSpacing: root.face.gap
            verticalItemAlignment: Grid.AlignBottom
            Layout.fillWidth: true

            Repeater {
                id: stops

                model: root.most + 1

                delegate: Pressable {
                    id: one

                    required property int index
                    readonly property var here: root.at(index)
                    readonly property int room: !root.folded ? root.tallest(0, root.most)
                        : index < root.across ? root.tallest(0, root.across - 1) : root.tallest(root.across, root.most)

                    text: index === 0 ? qsTr("0, %1").arg(root.low) : index === root.most ? qsTr("10, %1").arg(root.high)
                        : String(index)
                    enabled: root.asking
                    told: root.asking ? Accessible.RadioButton : Accessible.StaticText
                    choosable: root.asking
                    checked: index === root.mine
                    focus: index === Math.max(0, root.mine)
                    // One stop for the keyboard, as in every set of which one is chosen.
                    activeFocusOnTab: root.asking && focus
                    width: root.cell
                    height: root.stop + room * (root.token + 4)
                    onClicked: root.chose(index)

                    Accessible.description: here.map(mark => mark.name).join(", ")
                    Keys.onLeftPressed: root.go(index + (mirrored ? 1 : -1))
                    Keys.onRightPressed: root.go(index + (mirrored ? -1 : 1))
                    Keys.onUpPressed: root.go(index + 1)
                    Keys.onDownPressed: root.go(index - 1)
                    Keys.onPressed: event => {
                        const digit = event.text >= "0" && event.text <= "9" && event.text.length === 1
                        if (digit)
                            root.go(Number(event.text))
                        else if (event.key === Qt.Key_Home || event.key === Qt.Key_End)
                            root.go(event.key === Qt.Key_Home ? 0 : root.most)
                        event.accepted = digit || event.key === Qt.Key_Home || event.key === Qt.Key_End
                    }

                    // The line from number to number: it ends in the first and in the last of its row.
                    Rectangle {
                        readonly property bool first: one.index % root.across === 0
                        readonly property bool last: one.index % root.across === root.across - 1 || one.index === root.most
                        readonly property real middle: parent.width / 2

                        x: (one.mirrored ? last : first) ? middle : 0
                        width: ((one.mirrored ? first : last) ? middle : parent.width) - x
                        y: circle.y + (circle.height - height) / 2
                        height: 2
                        color: root.look.edge
                    }

                    Rectangle {
                        id: circle

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        width: root.stop
                        height: root.stop
                        radius: height / 2
                        color: one.checked ? root.look.accent : one.down || one.hovered ? root.look.accentTint
                            : one.here.length > 0 ? root.look.proTint : root.look.surface
                        border.width: one.checked ? 0 : root.asking ? Math.max(2, root.face.edge) : Math.max(1, root.look.lineWidth)
                        border.color: one.here.length > 0 ? root.look.pro : root.look.edge

                        Words {
                            anchors.centerIn: parent
                            text: one.index
                            type: root.face.body
                            look: root.look
                            color: one.checked ? root.look.overAccent : root.look.ink
                            strong: one.checked || one.here.length > 0
                            wrapMode: Text.NoWrap

                            Accessible.ignored: true
                        }
                    }

                    Column {
                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: circle.top
                        anchors.bottomMargin: 4
                        spacing: 4

                        Repeater {
                            model: one.here.length

                            delegate: Avatar {
                                required property int index

                                initials: one.here[index]?.initials ?? ""
                                name: one.here[index]?.name ?? ""
                                warm: one.here[index]?.warm ?? false
                                face: root.face
                                look: root.look
                                size: root.token

                                Accessible.ignored: true
                            }
                        }
                    }

                    FocusRing {
                        around: circle
                        visible: one.activeFocus
                        look: root.look
                        corner: circle.radius
                    }
                }
            }
        }

        GridLayout {
            columns: 2
            columnSpacing: root.face.padding
            Layout.fillWidth: true

            Words {
                text: root.folded ? qsTr("0: %1").arg(root.low) : root.low
                type: root.face.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                Accessible.ignored: true
            }

            Words {
                text: root.folded ? qsTr("10: %1").arg(root.high) : root.high
                type: root.face.second
                look: root.look
                quiet: true
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop

                Accessible.ignored: true
            }
        }

        // Initials are for those who know them; whoever does not reads the names.
        Flow {
            visible: root.marks.length > 0
            spacing: root.face.gap * 0.75
            Layout.fillWidth: true

            Repeater {
                model: root.marks.length

                delegate: PersonChip {
                    required property int index
                    readonly property var mark: root.marks[index] ?? ({})

                    width: Math.min(implicitWidth, root.width)
                    text: mark.name ?? ""
                    initials: mark.initials ?? ""
                    role: mark.role ?? ""
                    note: String(mark.value ?? "")
                    warm: mark.warm ?? false
                    face: root.face
                    look: root.look
                }
            }
        }
    }
}
