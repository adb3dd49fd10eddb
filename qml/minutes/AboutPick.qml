import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Which child a line is about, or the meeting: it decides whose paper the line can stand in, so it is always said.
Pressable {
    id: root

    required property var rolls
    required property string about
    property string keyCap: "Alt A"
    property bool wrong: false
    property Tokens look: Theme.now
    readonly property var chosen: rolls.abouts.find(one => one.key === about) ?? null

    signal chose(string key)

    function next() {
        const at = rolls.abouts.findIndex(one => one.key === about)
        root.chose(rolls.abouts[(at + 1) % rolls.abouts.length].key)
    }

    text: chosen ? qsTr("About: %1").arg(chosen.text) : qsTr("About: which child, or the meeting?")
    told: Accessible.ComboBox
    implicitWidth: row.implicitWidth + 20
    implicitHeight: Math.max(32, row.implicitHeight + 8)
    onClicked: list.open()

    Rectangle {
        anchors.fill: parent
        visible: root.chosen !== null
        radius: Theme.laptop.radius
        color: root.hovered || root.down ? root.look.sunken : root.look.surface
        border.width: 1
        border.color: root.look.edge
    }

    Dashes {
        anchors.fill: parent
        visible: root.chosen === null
        radius: Theme.laptop.radius
        color: root.wrong ? root.look.danger : root.look.worry
        fill: root.look.surface
        thickness: 1.5
    }

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 10
        width: parent.width - 20
        spacing: 8

        Words {
            text: root.chosen ? root.chosen.text : qsTr("About whom?")
            type: Theme.laptop.second
            look: root.look
            strong: true
            color: root.chosen ? root.look.ink : root.wrong ? root.look.danger : root.look.worry
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true

            Accessible.ignored: true
        }

        KeyCap {
            visible: root.keyCap !== ""
            text: root.keyCap
            look: root.look

            Accessible.ignored: true
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: Theme.laptop.radius
    }

    PickList {
        id: list

        options: root.rolls.abouts
        current: root.about
        purpose: qsTr("About")
        look: root.look
        onChose: key => root.chose(key)
    }
}
