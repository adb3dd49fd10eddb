pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What opens without a card. `home` says what there is and how it goes; a page here only holds what is being typed.
Rectangle {
    id: root

    required property var home
    property string page: (home.asked.pack ?? "") !== "" ? "new" : (home.asked.folder ?? "") !== "" ? "run" : "start"
    readonly property bool hosting: home.state === "running" || home.state === "again" || home.state === "stuck"
    readonly property string shown: hosting ? "status" : page

    // Somebody closes the window while others are in the meeting: asked first. True: it may close now.
    function mayClose(): bool {
        if (!hosting)
            return true
        status.askToEnd()
        return false
    }
    function go(to: string) {
        home.forgetProblems()
        home.look()
        page = to
    }

    color: Theme.now.bg
    implicitWidth: 1366
    implicitHeight: 768

    Connections {
        target: root.home

        function onBegun() {
            root.page = "start"
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopStrip {
            title: "Waymark"
            subtitle: qsTr("Child protection conferences")
            Layout.fillWidth: true

            LookButtons {}
        }

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            StartPage {
                visible: root.shown === "start"
                anchors.fill: parent
                home: root.home
                onWent: to => root.go(to)
            }

            RunPage {
                visible: root.shown === "run"
                anchors.fill: parent
                home: root.home
                onWent: to => root.go(to)
            }

            NewPage {
                visible: root.shown === "new"
                anchors.fill: parent
                home: root.home
                onWent: to => root.go(to)
            }

            JoinPage {
                visible: root.shown === "join"
                anchors.fill: parent
                home: root.home
                onWent: to => root.go(to)
            }

            StatusPage {
                id: status

                visible: root.shown === "status"
                anchors.fill: parent
                home: root.home
            }
        }
    }
}
