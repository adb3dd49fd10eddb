pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The plan of each child as it is made, or the dates of core group and review.
ColumnLayout {
    id: root

    required property var desk
    required property bool compact
    required property var drafts
    // Of the whole plan, or of the dates only.
    property bool dates: false
    property Tokens look: Theme.now
    readonly property var sections: dates ? ["group", "review"]
        : ["care", "action", "visits", "contingency", "group", "review"]
    // A child protection plan, or a child in need plan: it has the same form.
    property string kind: lines.rows.length > 0 && lines.rows.every(line => line.kind === "need") ? "need" : "protection"
    readonly property bool agreed: kind === "need" ? desk.needAgreed : desk.planAgreed
    readonly property int gaps: lines.rows.filter(line => line.kind === kind && line.lacks !== "").length
    readonly property int unseen: lines.rows.filter(line => line.kind === kind && line.was !== "" && line.fate === "").length

    function takeFocus() {
        form.start("")
    }

    spacing: 0

    Book {
        id: lines

        model: root.desk.plan
    }

    Page {
        id: page

        below: 12
        spacing: root.compact ? 12 : 14
        Layout.fillWidth: true
        Layout.fillHeight: true

        ItemHeading {
            desk: root.desk
            look: root.look
        }

        WaitingCard {
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        Fold {
            id: head

            least: which.implicitWidth

            RowLayout {
                id: which

                spacing: 12
                Layout.fillWidth: true

                ChildTabs {
                    id: tabs

                    desk: root.desk
                    look: root.look
                }

                Picker {
                    visible: !root.dates
                    purpose: qsTr("Which plan")
                    current: root.kind
                    options: [{ "key": "protection", "text": qsTr("Child protection plan"), "brief": qsTr("Protection plan") },
                        { "key": "need", "text": qsTr("Child in need plan"), "brief": qsTr("In need plan") }]
                    look: root.look
                    onChose: key => root.kind = key
                }

                Item {
                    Layout.fillWidth: true
                }
            }

            RowLayout {
                spacing: 12
                Layout.fillWidth: head.folded
                Layout.alignment: Qt.AlignRight

                Words {
                    text: root.agreed ? qsTr("%1's plan is agreed").arg(tabs.name)
                        : root.unseen > 0 ? qsTr("%1 of the last plan to look back at").arg(root.unseen)
                        : root.gaps === 1 ? qsTr("One line is not complete yet")
                        : root.gaps > 1 ? qsTr("%1 lines are not complete yet").arg(root.gaps) : ""
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    color: root.agreed ? root.look.well : root.look.worry
                    horizontalAlignment: head.folded ? Text.AlignLeft : Text.AlignRight
                    Layout.fillWidth: true
                }

                ActButton {
                    visible: !root.dates && !root.agreed
                    text: qsTr("Agree %1's plan").arg(tabs.name)
                    glyph: "check"
                    kind: ActButton.Kind.Accent
                    reason: root.desk.may.AgreePlan === true ? "" : qsTr("Not just now")
                    look: root.look
                    onClicked: root.desk.ask("AgreePlan", { "child": tabs.current, "plan": root.kind })
                }
            }
        }

        DatesCard {
            visible: root.dates
            desk: root.desk
            child: tabs.current
            name: tabs.name
            look: root.look
            Layout.fillWidth: true
        }

        PlanLines {
            desk: root.desk
            kind: root.kind
            sections: root.sections
            look: root.look
            onCameUp: row => page.show(row)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        TellCard {
            visible: root.dates && count > 0
            desk: root.desk
            kind: "dates"
            look: root.look
            Layout.fillWidth: true
        }

        TellCard {
            desk: root.desk
            kind: "plan-line"
            look: root.look
            Layout.fillWidth: true
        }
    }

    LineForm {
        id: form

        desk: root.desk
        section: root.dates ? "group" : "action"
        kind: root.kind
        drafts: root.drafts
        look: root.look
        Layout.fillWidth: true
        Layout.leftMargin: 24
        Layout.rightMargin: 24
        Layout.topMargin: 10
        Layout.bottomMargin: root.compact ? 14 : 20
    }
}
