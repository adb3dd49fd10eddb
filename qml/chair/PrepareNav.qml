pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The sections of the preparation, each with what is still missing in it. Arrow keys move; the page holds which.
FocusScope {
    id: root

    // { key, text, glyph, end } each; `end` is how many there are.
    required property var sections
    required property string current
    // Keys of sections in which something is missing.
    required property var missing
    property Tokens look: Theme.now

    signal chose(string key)

    function go(by: int) {
        const next = sections.findIndex(one => one.key === current) + by
        if (next < 0 || next >= sections.length)
            return
        root.chose(sections[next].key)
        lines.itemAt(next).forceActiveFocus(Qt.TabFocusReason)
    }

    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Prepare")

    Rectangle {
        anchors.fill: parent
        color: root.look.bg
    }

    Rule {
        anchors.right: parent.right
        width: implicitWidth
        height: parent.height
        look: root.look
    }

    Flickable {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 28
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            x: 12
            y: 14
            width: parent.width - 24
            spacing: 2

            Words {
                text: qsTr("Prepare")
                type: Theme.laptop.second
                look: root.look
                quiet: true
                strong: true
                Layout.leftMargin: 12
                Layout.bottomMargin: 6
                Layout.fillWidth: true
            }

            Repeater {
                id: lines

                model: root.sections.length

                delegate: Pressable {
                    id: line

                    required property int index
                    readonly property var section: root.sections[index]
                    readonly property bool wants: root.missing.includes(section.key)

                    text: section.text
                    told: Accessible.PageTab
                    choosable: true
                    checked: section.key === root.current
                    focus: checked
                    implicitHeight: Math.max(48, inside.implicitHeight + 14)
                    onClicked: root.chose(section.key)
                    Layout.fillWidth: true

                    Accessible.description: wants ? qsTr("Something is missing") : ""
                    Keys.onUpPressed: root.go(-1)
                    Keys.onDownPressed: root.go(1)

                    Rectangle {
                        anchors.fill: parent
                        radius: Theme.laptop.radius
                        color: line.checked ? root.look.accentTint : "transparent"
                        border.width: line.checked ? Math.max(1, root.look.lineWidth) : 0
                        border.color: root.look.accent
                    }

                    RowLayout {
                        id: inside

                        anchors.verticalCenter: parent.verticalCenter
                        x: 12
                        width: parent.width - 24
                        spacing: 10

                        Icon {
                            name: line.section.glyph
                            size: Theme.laptop.icon
                            color: line.checked ? root.look.accent : root.look.ink2
                        }

                        Words {
                            text: line.section.text
                            look: root.look
                            strong: line.checked
                            Layout.fillWidth: true

                            Accessible.ignored: true
                        }

                        Words {
                            visible: text !== ""
                            text: line.section.end
                            type: Theme.laptop.second
                            look: root.look
                            quiet: true
                            wrapMode: Text.NoWrap

                            Accessible.ignored: true
                        }

                        Icon {
                            visible: line.wants
                            name: "warn"
                            size: Math.round(18 * Theme.step)
                            color: root.look.worry
                        }
                    }

                    FocusRing {
                        around: line
                        look: root.look
                        corner: Theme.laptop.radius
                    }
                }
            }
        }
    }
}
