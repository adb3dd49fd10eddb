pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The tablet of a professional: top strip, tabs, one page at a time. All pages stay, so that nothing half written is lost.
FocusScope {
    id: root

    required property var desk
    property int page: planning ? 2 : 0
    // The plan's page opens by itself when the plan's turn comes, and closes with it, unless somebody is writing or has
    // gone elsewhere.
    readonly property bool planning: desk.now.kind === "plan" || desk.now.kind === "dates"
    readonly property bool upright: width > height && height >= 5 * knobHeight + 140
    // A keyboard on the screen leaves little: what is being written matters most.
    readonly property bool cramped: !upright && height < 500
    readonly property int knobHeight: Math.max(84, 44 + 2 * Theme.tablet.small.leading)
    readonly property real gutter: width < 900 ? 16 : 24

    signal coverMe

    function follow() {
        if (planning && page === 0 && !nowPage.writing)
            page = 2
        else if (!planning && page === 2 && !planPage.writing)
            page = 0
    }

    onPlanningChanged: follow()

    Names {
        id: names

        desk: root.desk
    }

    Drafts {
        id: drafts
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ProTop {
            desk: root.desk
            onCoverMe: root.coverMe()
            Layout.fillWidth: true
        }

        Notices {
            desk: root.desk
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

            Rectangle {
                id: bar

                parent: root.upright ? side : foot
                x: root.upright && body.turned ? parent.width - width : 0
                y: root.upright ? 0 : parent.height - height
                width: root.upright ? Math.round(tabs.implicitWidth * Math.min(1.25, Theme.step)) : parent.width
                height: root.upright ? parent.height : Math.max(tabs.implicitHeight, knob.implicitHeight + 20)
                visible: !root.cramped
                color: Theme.now.surface

                Tabs {
                    id: tabs

                    x: body.turned && !root.upright ? parent.width - width : 0
                    width: root.upright || !knob.visible ? parent.width : parent.width - knob.width - 16
                    height: parent.height
                    labels: [qsTr("Now"), qsTr("Meeting"), qsTr("Plan"), qsTr("My part")]
                    glyphs: ["clock", "chat", "plan", "pen"]
                    current: root.page
                    upright: root.upright
                    onChosen: index => root.page = index

                    HandKnob {
                        desk: root.desk
                        Layout.fillWidth: true
                    }
                }

                HandKnob {
                    id: knob

                    x: body.turned ? 16 : parent.width - width - 16
                    y: 10
                    width: 108
                    wanted: !root.upright
                    desk: root.desk
                }
            }

            Item {
                x: root.upright && !body.turned ? bar.width : 0
                width: parent.width - (root.upright ? bar.width : 0)
                height: parent.height - (root.upright || root.cramped ? 0 : bar.height)

                NowPage {
                    id: nowPage

                    anchors.fill: parent
                    visible: root.page === 0
                    gutter: root.gutter
                    desk: root.desk
                    names: names
                    drafts: drafts
                    onToPlan: root.page = 2
                }

                MeetingPage {
                    anchors.fill: parent
                    visible: root.page === 1
                    gutter: root.gutter
                    desk: root.desk
                    names: names
                    drafts: drafts
                }

                PlanPage {
                    id: planPage

                    anchors.fill: parent
                    visible: root.page === 2
                    gutter: root.gutter
                    desk: root.desk
                    names: names
                }

                MinePage {
                    anchors.fill: parent
                    visible: root.page === 3
                    gutter: root.gutter
                    desk: root.desk
                    names: names
                    drafts: drafts
                }
            }

            Item {
                id: foot

                anchors.fill: parent
            }
        }
    }
}
