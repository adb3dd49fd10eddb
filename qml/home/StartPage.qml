pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Three ways to begin. Arrow keys move between them, and each has its number as a key.
Page {
    id: root

    required property var home

    signal went(string to)

    readonly property var ways: [run, join, rehearse]
    // All three as tall as the fullest of them.
    readonly property real tall: Math.max(run.implicitHeight, join.implicitHeight, rehearse.implicitHeight)

    function move(by: int) {
        const at = ways.findIndex(way => way.activeFocus)
        ways[Math.max(0, Math.min(ways.length - 1, at + by))].forceActiveFocus(Qt.TabFocusReason)
    }
    function begin() {
        if (visible)
            run.forceActiveFocus(Qt.TabFocusReason)
    }

    gutter: Math.max(32, (width - 1080) / 2)
    above: Math.max(24, (height - 560 * Theme.step) / 2)
    spacing: 20
    onVisibleChanged: begin()
    Component.onCompleted: begin()

    Keys.onLeftPressed: move(LayoutMirroring.enabled ? 1 : -1)
    Keys.onRightPressed: move(LayoutMirroring.enabled ? -1 : 1)
    Keys.onDigit1Pressed: root.went("run")
    Keys.onDigit2Pressed: root.went("join")
    Keys.onDigit3Pressed: root.home.rehearse()

    Heading {
        text: qsTr("What would you like to do?")
        type: Theme.laptop.hero
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("Everything stays on this laptop and in this room. Nothing is sent anywhere else.")
        quiet: true
        Layout.fillWidth: true
        Layout.bottomMargin: 8
    }

    ErrorSummary {
        visible: problems.length > 0 && root.visible
        problems: root.home.problems
        onFollow: rehearse.forceActiveFocus(Qt.TabFocusReason)
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width < 900 * Theme.step ? 1 : 3
        columnSpacing: 20
        rowSpacing: 16
        Layout.fillWidth: true

        StartCard {
            id: run

            glyph: "people"
            text: qsTr("Run a conference")
            under: qsTr("This laptop is the server, the chair’s console and the big screen. Others join with their cards.")
            keyCap: "1"
            main: true
            onClicked: root.went("run")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.tall
        }

        StartCard {
            id: join

            glyph: "qr"
            text: qsTr("Join with a card")
            under: qsTr("Somebody else runs the conference and has given you a card for this laptop.")
            keyCap: "2"
            onClicked: root.went("join")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.tall
        }

        StartCard {
            id: rehearse

            glyph: "scale"
            text: qsTr("Rehearse with the sample")
            under: qsTr("A conference about people who are made up, to try everything. It is gone when you end it.")
            keyCap: "3"
            busy: root.home.state === "making" || root.home.state === "starting"
            onClicked: root.home.rehearse()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: root.tall
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
