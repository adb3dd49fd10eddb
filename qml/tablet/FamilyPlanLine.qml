import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the plan in plain words: what, then by when and who.
Item {
    id: root

    required property string what
    required property string owners
    required property string by
    required property bool changed
    required property string me
    property bool ruled: true
    readonly property Face face: Theme.family
    readonly property bool mine: owners.split(/, | and /).includes(me)
    // "from Fri 13 Nov" and "every week" stand as they are; a bare date is said with "by".
    readonly property string when: by === "" ? ""
        : /^[a-z]/.test(by) ? by.charAt(0).toUpperCase() + by.slice(1) + "." : qsTr("By %1.").arg(by)
    readonly property string under: Array.from([when, owners !== "" ? qsTr("Who: %1.").arg(owners) : ""])
        .filter(say => say !== "").join(" ")

    implicitHeight: row.implicitHeight + 22

    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([what, under, changed ? qsTr("Just changed.") : ""]).filter(say => say !== "").join(" ")

    ChangedBar {
        anchors.fill: parent
        changed: root.changed
        bar: 8
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 30
        anchors.rightMargin: 28
        spacing: 20

        Icon {
            name: root.mine ? "heart" : root.owners.includes(",") ? "people" : "person"
            size: root.face.icon
            color: Theme.now.accent
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: (root.face.body.leading - size) / 2
        }

        ColumnLayout {
            spacing: 0

            Words {
                text: root.what
                type: root.face.body
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.under !== ""
                text: root.under
                type: root.face.second
                quiet: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            Words {
                visible: root.changed
                text: qsTr("Just changed.")
                type: root.face.second
                strong: true
                Layout.fillWidth: true

                Accessible.ignored: true
            }
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 28
        anchors.rightMargin: 28
        visible: root.ruled
    }
}
