pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Beside what is happening now: what comes next, and what I have done so far.
GridLayout {
    id: root

    required property var desk
    required property Names names
    readonly property var next: agenda.rows.find(item => item.key === root.desk.now.nextItem) ?? null
    readonly property var shared: {
        const own = reports.rows.filter(report => report.who === root.desk.myName)
        return own.length > 0 ? own[own.length - 1] : null
    }
    readonly property bool asked: (desk.round.id ?? "") !== "" && !desk.round.shown
    readonly property int recent: 3

    columnSpacing: 16
    rowSpacing: 16

    Book {
        id: agenda

        model: root.desk.agenda
    }

    Book {
        id: reports

        model: root.desk.reports
    }

    SideCard {
        visible: root.next !== null
        title: qsTr("Next")
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: root.columns > 1

        ColumnLayout {
            spacing: 0
            Layout.topMargin: -8

            Words {
                text: root.desk.now.next ?? ""
                type: Theme.tablet.lead
                strong: true
                Layout.fillWidth: true
            }

            Words {
                visible: text !== ""
                text: [root.next && root.next.at !== "" ? qsTr("About %1.").arg(root.next.at) : "",
                    root.next && root.next.lead !== "" ? qsTr("%1 leads.").arg(root.names.first(root.next.lead)) : ""]
                    .filter(say => say !== "").join(" ")
                type: Theme.tablet.second
                quiet: true
                Layout.fillWidth: true
            }
        }
    }

    SideCard {
        id: sent

        visible: lines.count > 0
        title: qsTr("What you sent")
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: root.columns > 1

        Repeater {
            id: lines

            model: root.desk.mine

            delegate: SentLine {
                required property int index

                visible: index >= lines.count - root.recent
                Layout.fillWidth: true
            }
        }
    }

    SideCard {
        visible: root.shared !== null
        title: qsTr("Your report")
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: root.columns > 1

        RowLayout {
            spacing: 10

            Icon {
                name: root.shared && root.shared.shared !== "" ? "check" : "paper"
                size: Theme.tablet.icon - 3
                color: Theme.now.well
                Layout.alignment: Qt.AlignTop
            }

            Words {
                text: root.shared && root.shared.shared !== "" ? qsTr("Shared on %1").arg(root.shared.shared)
                    : qsTr("It has come in")
                type: Theme.tablet.second
                Layout.fillWidth: true
            }
        }
    }

    Card {
        visible: root.desk.may.GiveView === true && !root.asked
        tone: Card.Tone.Dashed
        face: Theme.tablet
        padding: 20
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: root.columns > 1

        ColumnLayout {
            anchors.left: parent.left
            anchors.right: parent.right
            spacing: 4

            RowLayout {
                spacing: 10

                Icon {
                    name: "scale"
                    size: Theme.tablet.icon
                    color: Theme.now.ink2
                }

                Words {
                    text: qsTr("My view")
                    type: Theme.tablet.body
                    strong: true
                    Layout.fillWidth: true
                }
            }

            Words {
                text: qsTr("Opens when %1 asks for it.").arg(root.names.chair)
                type: Theme.tablet.second
                quiet: true
                Layout.fillWidth: true
            }
        }
    }
}
