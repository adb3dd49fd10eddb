pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// All views of a round, shown together.
Card {
    id: root

    required property var desk

    // The columns are as wide as their letters need; the reasons have what is left.
    readonly property real agencyWide: Theme.step > 1.5 ? 240 : 200
    readonly property real answerWide: Math.round(100 * Math.min(Theme.step, 1.5))
    readonly property real harmsWide: Math.round(76 * Theme.step)
    // Without room beside them the reasons stand below, as wide as the table.
    readonly property bool stacked: width > 0 && width < agencyWide + answerWide + harmsWide + 220 * Theme.step

    padding: 1

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("The views")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            spacing: 10
            Layout.leftMargin: 14
            Layout.rightMargin: 12
            Layout.topMargin: 9
            Layout.bottomMargin: 9

            Words {
                text: qsTr("Agency")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                wrapMode: Text.NoWrap
                Layout.fillWidth: root.stacked
                Layout.preferredWidth: root.agencyWide
                Layout.minimumWidth: root.agencyWide
            }

            Words {
                text: qsTr("At risk?")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                wrapMode: Text.NoWrap
                Layout.preferredWidth: root.answerWide
                Layout.minimumWidth: root.answerWide
            }

            Words {
                text: qsTr("Category")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                wrapMode: Text.NoWrap
                Layout.preferredWidth: root.harmsWide
                Layout.minimumWidth: root.harmsWide
                Layout.maximumWidth: root.harmsWide
            }

            Words {
                visible: !root.stacked
                text: qsTr("Why")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.desk.views

            delegate: ViewRow {
                required property int index

                agencyWide: root.agencyWide
                answerWide: root.answerWide
                harmsWide: root.harmsWide
                stacked: root.stacked
                last: index === root.desk.views.count - 1
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
