pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Everything of mine: what I sent and what became of it, my view, my dissent, my report.
Page {
    id: root

    required property var desk
    required property Names names
    required property Drafts drafts
    readonly property bool wide: width > 860 * Theme.step
    readonly property bool given: (desk.round.id ?? "") !== "" && desk.round.mine === true

    reach: 84

    Book {
        id: reports

        model: root.desk.reports
    }

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: 20
        rowSpacing: 16
        Layout.fillWidth: true

        SideCard {
            title: qsTr("What you sent")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Empty {
                visible: lines.count === 0
                text: qsTr("You have not sent anything yet. Start on the page Now.")
                glyph: "pen"
                Layout.fillWidth: true
            }

            Repeater {
                id: lines

                model: root.desk.mine

                delegate: SentLine {
                    Layout.fillWidth: true
                }
            }
        }

        ColumnLayout {
            spacing: 16
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            SideCard {
                visible: root.given
                title: qsTr("Your view")
                Layout.fillWidth: true

                Empty {
                    text: root.desk.round.shown === true
                        ? qsTr("Your view for %1 is shown with the others.").arg(root.desk.round.child ?? "")
                        : qsTr("Your view for %1 is in. Nobody sees it yet.").arg(root.desk.round.child ?? "")
                    glyph: "saved"
                    Layout.fillWidth: true
                }
            }

            SideCard {
                visible: mineReports.count > 0
                title: qsTr("Your report")
                Layout.fillWidth: true

                Repeater {
                    id: mineReports

                    model: reports.rows.filter(report => report.who === root.desk.myName).map(report => report.shared)
                        .filter((day, place, all) => all.indexOf(day) === place)

                    delegate: Empty {
                        required property string modelData

                        text: modelData !== "" ? qsTr("Shared on %1").arg(modelData) : qsTr("It has come in")
                        glyph: "check"
                        Layout.fillWidth: true
                    }
                }
            }

            Repeater {
                model: root.desk.decisions

                delegate: DecisionCard {
                    desk: root.desk
                    names: root.names
                    drafts: root.drafts
                    Layout.fillWidth: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
