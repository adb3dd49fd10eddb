pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// A tablet: the form for professionals or the simpler one for family members, the waiting page, and the cover that lies
// over either at once. It shows what its desk holds and asks the desk; it decides nothing.
FocusScope {
    id: root

    required property var desk
    readonly property bool covered: cover.visible
    // A seat that is sent out no longer knows who it is; its form stays, with what was written in it.
    property bool family: false
    property bool beenIn: false
    readonly property bool inside: !desk.lobby
    readonly property bool meant: desk.family
    property Item before: null

    function hide() {
        if (covered)
            return
        before = Window.activeFocusItem
        cover.visible = true
    }
    function show() {
        cover.visible = false
        if (before)
            before.forceActiveFocus(Qt.OtherFocusReason)
        before = null
    }
    function remember() {
        if (!inside)
            return
        family = meant
        beenIn = true
    }

    focus: true
    Component.onCompleted: remember()
    onInsideChanged: remember()
    onMeantChanged: remember()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Shift && !event.isAutoRepeat)
            shifts.count()
    }

    Shifts {
        id: shifts

        writer: root.Window.activeFocusItem
        onThrice: root.hide()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.now.bg
    }

    Item {
        id: page

        // Room for the keyboard on the screen.
        readonly property var board: Qt.inputMethod
        readonly property real keys: board.visible ? board.keyboardRectangle.height : 0

        width: parent.width
        height: parent.height - keys
        visible: !root.covered

        // A repeater of one: a Loader of Qt 6.4 refuses bound components.
        FocusScope {
            anchors.fill: parent
            anchors.bottomMargin: edge.visible ? edge.height : 0
            visible: root.inside
            focus: visible

            Repeater {
                model: root.family ? 0 : 1

                delegate: Professional {
                    anchors.fill: parent
                    focus: true
                    desk: root.desk
                    onCoverMe: root.hide()
                }
            }

            Repeater {
                model: root.family ? 1 : 0

                delegate: FamilyForm {
                    anchors.fill: parent
                    focus: true
                    desk: root.desk
                    onCoverMe: root.hide()
                }
            }
        }

        Rectangle {
            id: edge

            anchors.bottom: parent.bottom
            width: parent.width
            height: words.implicitHeight + 6
            visible: root.desk.rehearsal && root.inside
            color: Theme.now.worryTint

            Rectangle {
                width: parent.width
                height: 2
                color: Theme.now.worry
            }

            Words {
                id: words

                anchors.centerIn: parent
                width: parent.width - 32
                text: qsTr("Rehearsal. Nobody here is real.")
                type: Theme.tablet.small
                color: Theme.now.worry
                strong: true
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Lobby {
            anchors.fill: parent
            visible: !root.inside
            focus: visible
            desk: root.desk
            before: root.beenIn
        }
    }

    Cover {
        id: cover

        anchors.fill: parent
        onLifted: root.show()
    }
}
