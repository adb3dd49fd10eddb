import QtQuick
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

    Icon {
        x: root.LayoutMirroring.enabled ? parent.width - width - 30 : 30
        y: row.y + (root.face.body.leading - height) / 2
        name: root.mine ? "heart" : root.owners.includes(",") ? "people" : "person"
        size: root.face.icon
        color: Theme.now.accent
    }

    // Not a layout: the height follows the width at once.
    Column {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 30 + root.face.icon + 20
        anchors.rightMargin: 28

        Words {
            width: parent.width
            text: root.what
            type: root.face.body

            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: root.under !== ""
            text: root.under
            type: root.face.second
            quiet: true

            Accessible.ignored: true
        }

        Words {
            width: parent.width
            visible: root.changed
            text: qsTr("Just changed.")
            type: root.face.second
            strong: true

            Accessible.ignored: true
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
