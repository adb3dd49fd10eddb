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
    // Of the whole plan, or of the dates only.
    property bool dates: false
    property Tokens look: Theme.now
    readonly property var sections: dates ? ["group", "review"]
        : ["care", "action", "visits", "contingency", "group", "review"]
    readonly property int gaps: lines.rows.filter(line => line.lacks !== "").length
    readonly property bool own: true

    signal made(string record)

    function takeFocus() {
        form.start("")
    }

    spacing: 0

    Book {
        id: lines

        model: root.desk.plan
    }

    Page {
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
            onMade: record => root.made(record)
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 12

            ChildTabs {
                id: tabs

                desk: root.desk
                look: root.look
            }

            Words {
                text: root.desk.planAgreed ? qsTr("%1's plan is agreed").arg(tabs.name)
                    : root.gaps === 1 ? qsTr("One line is not complete yet")
                    : root.gaps > 1 ? qsTr("%1 lines are not complete yet").arg(root.gaps) : ""
                type: Theme.laptop.second
                look: root.look
                strong: true
                color: root.desk.planAgreed ? root.look.well : root.look.worry
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }

            ActButton {
                visible: !root.dates && !root.desk.planAgreed
                text: qsTr("Agree %1's plan").arg(tabs.name)
                glyph: "check"
                kind: ActButton.Kind.Accent
                reason: root.desk.may.AgreePlan === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: root.desk.ask("AgreePlan", { "child": tabs.current })
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
            sections: root.sections
            look: root.look
            Layout.fillWidth: true
            Layout.fillHeight: true
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
        look: root.look
        onMade: record => root.made(record)
        Layout.fillWidth: true
        Layout.leftMargin: 24
        Layout.rightMargin: 24
        Layout.topMargin: 10
        Layout.bottomMargin: root.compact ? 14 : 20
    }
}
