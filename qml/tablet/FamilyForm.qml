pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A family member's tablet: fewer things, larger. What is happening, the plan, my views; and always at hand, to say something
// or to ask for a break.
FocusScope {
    id: root

    required property var desk
    property int page: planning ? 1 : 0
    readonly property Face face: Theme.family
    readonly property bool planning: desk.now.kind === "plan" || desk.now.kind === "dates"
    readonly property bool upright: width > height && height >= 3 * Math.max(84, 44 + 2 * face.small.leading) + 130
    // A keyboard on the screen leaves little: what is being written matters most.
    readonly property bool cramped: height < 500
    readonly property bool low: height < 680


    signal coverMe

    // The plan opens by itself when its turn comes, unless somebody is writing or has gone elsewhere.
    function follow() {
        if (planning && page === 0 && !nowPage.writing && !say.open)
            page = 1
        else if (!planning && page === 1)
            page = 0
    }

    onPlanningChanged: follow()

    Names {
        id: names

        desk: root.desk
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        FamilyTop {
            desk: root.desk
            onCoverMe: root.coverMe()
            Layout.fillWidth: true
            Layout.leftMargin: 28
            Layout.rightMargin: 24
            Layout.topMargin: root.upright || root.cramped ? 12 : 20
            Layout.bottomMargin: root.upright || root.cramped ? 8 : 16
        }

        Notices {
            desk: root.desk
            face: root.face
            Layout.fillWidth: true
        }

        Item {
            id: body

            readonly property bool turned: root.LayoutMirroring.enabled

            Layout.fillWidth: true
            Layout.fillHeight: true

            // Tab goes as the page is read: a rail at the side comes before the page, a bar at its foot after it.
            Item {
                id: side

                anchors.fill: parent
            }

            Tabs {
                id: tabs

                parent: root.upright ? side : foot
                x: root.upright && body.turned ? parent.width - width : 0
                y: root.upright ? 0 : parent.height - height
                width: root.upright ? 148 * Math.min(1.3, Theme.step) : parent.width
                height: root.upright ? parent.height : implicitHeight
                labels: [qsTr("Now"), qsTr("The plan"), qsTr("My views")]
                glyphs: ["clock", "plan", "chat"]
                current: root.page
                upright: root.upright
                face: root.face
                visible: root.upright || !root.cramped
                enabled: !say.open
                onChosen: index => root.page = index
            }

            ColumnLayout {
                enabled: !say.open
                x: root.upright && !body.turned ? tabs.width : 0
                width: parent.width - (root.upright ? tabs.width : 0)
                height: parent.height - (root.upright || root.cramped ? 0 : tabs.height)
                spacing: 0

                Item {
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    FamilyNow {
                        id: nowPage

                        anchors.fill: parent
                        visible: root.page === 0
                        desk: root.desk
                        names: names
                    }

                    FamilyPlan {
                        anchors.fill: parent
                        visible: root.page === 1
                        desk: root.desk
                        names: names
                    }

                    FamilyViews {
                        id: viewsPage

                        anchors.fill: parent
                        visible: root.page === 2
                        desk: root.desk
                        names: names
                    }
                }

                FamilyActs {
                    visible: !root.cramped
                    low: root.low
                    wide: root.upright
                    desk: root.desk
                    onSay: say.open = true
                    Layout.fillWidth: true
                    Layout.leftMargin: 24
                    Layout.rightMargin: 24
                    Layout.topMargin: 8
                    Layout.bottomMargin: root.upright ? 8 : 20
                }
            }

            Item {
                id: foot

                anchors.fill: parent
            }

            // Below the top strip: the cover stays in reach.
            SaySheet {
                id: say

                anchors.fill: parent
                desk: root.desk
                onClosed: open = false
                onWrite: {
                    open = false
                    root.page = 2
                    viewsPage.begin()
                }
            }
        }
    }
}
