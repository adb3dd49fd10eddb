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
    readonly property bool upright: width > height && height >= 5 * knob + 190
    readonly property int knob: Math.max(84, 44 + 2 * Theme.tablet.small.leading)
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

        GridLayout {
            columns: 2
            rowSpacing: 0
            columnSpacing: 0

            Rectangle {
                implicitWidth: bar.implicitWidth
                implicitHeight: bar.implicitHeight
                color: Theme.now.surface
                Layout.row: root.upright ? 0 : 1
                Layout.column: 0
                Layout.columnSpan: root.upright ? 1 : 2
                Layout.fillHeight: root.upright
                Layout.fillWidth: !root.upright

                RowLayout {
                    id: bar

                    anchors.fill: parent
                    spacing: 0

                    Tabs {
                        labels: [qsTr("Now"), qsTr("Meeting"), qsTr("Plan"), qsTr("My part")]
                        glyphs: ["clock", "chat", "plan", "pen"]
                        current: root.page
                        upright: root.upright
                        onChosen: index => root.page = index
                        Layout.fillHeight: true
                        Layout.fillWidth: !root.upright

                        HandKnob {
                            desk: root.desk
                            Layout.fillWidth: true
                        }
                    }

                    HandKnob {
                        wanted: !root.upright
                        desk: root.desk
                        Layout.preferredWidth: 108
                        Layout.rightMargin: 16
                    }
                }
            }

            Item {
                Layout.row: 0
                Layout.column: root.upright ? 1 : 0
                Layout.columnSpan: root.upright ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true

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
        }
    }
}
