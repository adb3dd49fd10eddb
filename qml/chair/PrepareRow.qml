pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One of a list that was prepared: what it is, what belongs to it, what is wrong with it, and where to put it right.
Item {
    id: root

    // { title, under, more, worry } each may be "" but the title.
    required property var said
    property bool first: false
    property string actText: qsTr("Put right")
    property bool takesBack: false
    property bool asking: false
    property string waits: ""
    property Tokens look: Theme.now

    signal acted
    signal takenBack

    function take() {
        act.forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: row.implicitHeight + 24

    Rule {
        visible: !root.first
        width: parent.width
        look: root.look
    }

    Fold {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 16
        width: parent.width - 32

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Words {
                text: root.said.title
                look: root.look
                strong: true
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: root.said.under ?? ""
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: root.said.more ?? ""
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }

            RowLayout {
                visible: (root.said.worry ?? "") !== ""
                spacing: 6

                Icon {
                    name: "warn"
                    size: Math.round(18 * Theme.step)
                    color: root.look.worry
                }

                Words {
                    text: root.said.worry ?? ""
                    type: Theme.laptop.second
                    look: root.look
                    color: root.look.worry
                    strong: true
                    Layout.fillWidth: true
                }
            }
        }

        Acts {
            visible: root.asking || root.takesBack || root.actText !== ""
            Layout.fillWidth: row.folded
            Layout.minimumWidth: 1
            Layout.preferredWidth: Math.ceil(wanted)

            Words {
                visible: root.asking
                text: qsTr("Take it back?")
                look: root.look
                strong: true
                wrapMode: Text.NoWrap
            }

            ActButton {
                visible: root.takesBack && !root.asking
                text: qsTr("Take back")
                spoken: qsTr("Take back: %1").arg(root.said.title)
                type: Theme.laptop.second
                reason: root.waits
                look: root.look
                onClicked: {
                    root.asking = true
                    keep.forceActiveFocus(Qt.OtherFocusReason)
                }
            }

            ActButton {
                visible: root.asking
                text: qsTr("Yes, take it back")
                type: Theme.laptop.second
                kind: ActButton.Kind.Danger
                reason: root.waits
                look: root.look
                onClicked: root.takenBack()
            }

            ActButton {
                id: keep

                visible: root.asking
                text: qsTr("Keep it")
                type: Theme.laptop.second
                look: root.look
                onClicked: {
                    root.asking = false
                    act.forceActiveFocus(Qt.OtherFocusReason)
                }
            }

            ActButton {
                id: act

                visible: root.actText !== "" && !root.asking
                text: root.actText
                spoken: qsTr("%1: %2").arg(root.actText).arg(root.said.title)
                type: Theme.laptop.second
                reason: root.waits
                look: root.look
                onClicked: root.acted()
            }
        }
    }
}
