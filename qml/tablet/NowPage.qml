pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Now: where we are, and what is asked of me. While views are asked for that is my view, afterwards the views and the
// decision; while a question from 0 to 10 is, my number; otherwise what I know.
Page {
    id: root

    required property var desk
    required property Names names
    required property Drafts drafts
    readonly property bool writing: add.writing || give.writing || numbers.writing
    readonly property bool wide: width > 1000 * Math.min(Theme.step, 1.15)
    readonly property var round: desk.round
    readonly property bool viewsNow: desk.now.kind === "views" && desk.now.what === "item" && (round.id ?? "") !== ""
    readonly property bool asked: viewsNow && !round.shown
    readonly property bool may: desk.may.MakeOffer === true
    readonly property bool compact: height < 520

    signal toPlan

    reach: 84
    above: compact ? 10 : 20

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: 20
        rowSpacing: 16
        Layout.fillWidth: true
        Layout.fillHeight: root.viewsNow || root.may

        Item {
            implicitHeight: inside.implicitHeight
            Layout.fillWidth: true
            Layout.fillHeight: root.viewsNow || root.may
            Layout.minimumHeight: inside.implicitHeight
            Layout.alignment: Qt.AlignTop

            Rectangle {
                anchors.fill: parent
                radius: Theme.tablet.cardRadius
                color: Theme.now.surface
            }

            ColumnLayout {
                id: inside

                anchors.fill: parent
                spacing: 0

                NowHead {
                    desk: root.desk
                    names: root.names
                    alone: !root.viewsNow && !root.may
                    offersPlan: root.desk.now.kind === "plan" || root.desk.now.kind === "dates"
                    onToPlan: root.toPlan()
                    Layout.fillWidth: true
                }

                MyNumbers {
                    id: numbers

                    visible: some
                    desk: root.desk
                    names: root.names
                    reasons: true
                    Layout.fillWidth: true
                    Layout.margins: 22
                    Layout.topMargin: 18
                    Layout.bottomMargin: 20
                }

                Rule {
                    visible: numbers.some && add.visible
                    Layout.fillWidth: true
                }

                AddKnown {
                    id: add

                    visible: !root.viewsNow && !numbers.asks && root.may
                    compact: root.compact
                    desk: root.desk
                    names: root.names
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: 22
                    Layout.topMargin: 18
                    Layout.bottomMargin: 20
                }

                Item {
                    visible: numbers.asks
                    Layout.fillHeight: true
                }

                GiveMyView {
                    id: give

                    visible: root.asked && !root.round.mine && root.desk.may.GiveView === true
                    desk: root.desk
                    names: root.names
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: 22
                    Layout.topMargin: 18
                    Layout.bottomMargin: 20
                }

                ViewIsIn {
                    visible: root.asked && !give.visible
                    desk: root.desk
                    names: root.names
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: 24
                }

                Decided {
                    visible: root.viewsNow && root.round.shown
                    desk: root.desk
                    names: root.names
                    drafts: root.drafts
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.margins: 24
                    Layout.topMargin: 18
                }
            }

            Rectangle {
                anchors.fill: parent
                radius: Theme.tablet.cardRadius
                color: "transparent"
                border.width: Theme.now.lineWidth
                border.color: Theme.now.line
            }
        }

        NowSide {
            visible: root.height > 340
            desk: root.desk
            names: root.names
            columns: root.wide ? 1 : 2
            Layout.alignment: Qt.AlignTop
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? 312 * Math.min(Theme.step, 1.15) : -1
        }
    }

    Item {
        visible: !root.viewsNow && !root.may
        Layout.fillHeight: true
    }
}
