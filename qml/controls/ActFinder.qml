pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waymark.Theme

// Everything that can be done now, found by writing a few of its letters. Arrow keys move, Enter does it, Escape leaves.
Popover {
    id: root

    // { key, text, under, glyph, keyCap, reason } each; with a `reason` it stands there and cannot be done just now.
    property var acts: []
    property string title: qsTr("What would you like to do?")
    // Said when there is nothing to find, whatever is typed.
    property string none: ""
    property Tokens look: Theme.now

    readonly property var found: {
        const words = search.text.trim().toLowerCase().split(/\s+/).filter(word => word !== "")
        return acts.filter(act => words.every(word => (act.text + " " + (act.under ?? "")).toLowerCase().includes(word)))
    }

    property string lit: ""
    readonly property var litAct: found.find(act => act.key === lit) ?? found[0] ?? null

    signal chose(string key)

    function light(index: int) {
        list.currentIndex = index
        lit = found[index]?.key ?? ""
    }
    function move(by: int) {
        light(Math.max(0, Math.min(found.length - 1, list.currentIndex + by)))
    }
    function take(index: int) {
        const act = found[index]
        if (!act || (act.reason ?? "") !== "")
            return
        close()
        root.chose(act.key)
    }

    modal: true
    padding: 14
    parent: T.Overlay.overlay
    width: Math.min(parent ? parent.width - 32 : 620, 620)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(parent.height * 0.12) : 0
    implicitHeight: column.implicitHeight + 2 * padding
    onOpened: {
        search.text = ""
        light(0)
        search.forceActiveFocus(Qt.PopupFocusReason)
    }
    // News from the room must not move the light to another act: it stays with the act it was on.
    onFoundChanged: list.currentIndex = Math.max(0, found.findIndex(act => act.key === lit))

    T.Overlay.modal: Rectangle {
        color: root.look.outlined ? "#CC000000" : "#8011181B"
    }

    background: Rectangle {
        radius: Theme.laptop.cardRadius + 4
        color: root.look.surface
        border.width: root.look.lineWidth
        border.color: root.look.line
    }

    contentData: ColumnLayout {
        id: column

        width: parent.width
        spacing: 10

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        Field {
            id: search

            spoken: root.title
            placeholder: root.title
            look: root.look
            // What Enter does is read with the field: the focus stays in it.
            hint: root.litAct === null ? "" : (root.litAct.reason ?? "") !== ""
                ? qsTr("%1: %2").arg(root.litAct.text).arg(root.litAct.reason) : qsTr("Enter: %1").arg(root.litAct.text)
            onEdited: root.light(0)
            onAccepted: root.take(list.currentIndex)
            Keys.onUpPressed: root.move(-1)
            Keys.onDownPressed: root.move(1)
            Keys.onEscapePressed: root.close()
            Layout.fillWidth: true
        }

        Words {
            visible: root.found.length === 0
            text: root.acts.length === 0 && root.none !== "" ? root.none : qsTr("Nothing is called that. Try another word.")
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        ListView {
            id: list

            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: root.found.length
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, (root.parent ? root.parent.height : 768) * 0.6)

            Accessible.role: Accessible.List
            Accessible.name: root.title

            delegate: PickRow {
                required property int index
                readonly property var act: root.found[index] ?? ({})

                width: list.width
                text: act.text ?? ""
                under: (act.reason ?? "") !== "" ? act.reason : act.under ?? ""
                glyph: act.glyph ?? ""
                keyCap: act.keyCap ?? ""
                dimmed: (act.reason ?? "") !== ""
                lit: list.currentIndex === index
                look: root.look
                onClicked: root.take(index)
                onHoveredChanged: if (hovered) root.light(index)
            }
        }
    }
}
