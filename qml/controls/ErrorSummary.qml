pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// What is wrong with a page, at its top. It takes the focus when it appears, and each line leads to its
// field: the page answers `follow` by giving that field the focus.
FocusScope {
    id: root

    // What happened and what to do, one sentence each, in the order of the page.
    required property list<string> problems
    property string title: qsTr("There is a problem")
    property Face face: Theme.laptop
    property Tokens look: Theme.now

    signal follow(int index)

    visible: problems.length > 0
    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * face.padding
    activeFocusOnTab: true

    Accessible.role: Accessible.AlertMessage
    Accessible.name: title
    Accessible.description: Array.from(problems).join(" ")

    // Out of sight it gives the keyboard back: from something that is not there, Tab goes nowhere.
    onVisibleChanged: {
        if (visible)
            forceActiveFocus(Qt.OtherFocusReason)
        else
            focus = false
    }

    Rectangle {
        id: box

        anchors.fill: parent
        radius: root.face.cardRadius
        color: root.look.dangerTint
        border.width: 2
        border.color: root.look.danger

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: root.face.padding
            spacing: 4

            RowLayout {
                spacing: 10

                Icon {
                    name: "warn"
                    size: root.face.icon + 2
                    color: root.look.danger
                }

                Heading {
                    text: root.title
                    type: root.face.lead
                    look: root.look
                    color: root.look.danger
                    Layout.fillWidth: true
                }
            }

            Repeater {
                model: root.problems

                delegate: LinkLine {
                    required property string modelData
                    required property int index

                    text: modelData
                    face: root.face
                    look: root.look
                    color: root.look.danger
                    onClicked: root.follow(index)
                    Layout.fillWidth: true
                    Layout.leftMargin: root.face.icon + 12
                }
            }
        }
    }

    FocusRing {
        around: root
        // The summary itself, not one of its lines.
        visible: root.Window.activeFocusItem === root
        look: root.look
        corner: root.face.cardRadius
    }
}
