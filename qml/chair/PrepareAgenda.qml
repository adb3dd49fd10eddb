pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The agenda of a part that has not begun: its items in order, each with its minutes.
FocusScope {
    id: root

    required property var desk
    // Parts whose agenda can be taken over.
    required property var models
    property string error: ""
    property var items: []
    property Tokens look: Theme.now

    readonly property int minutes: items.reduce((sum, item) => sum + item.minutes, 0)
    readonly property string fault: items.some(item => item.title.trim() === "") ? qsTr("Write what each item is called") : ""
    readonly property var kinds: [
        { "key": "welcome", "text": qsTr("Welcome") }, { "key": "talk", "text": qsTr("Talking") },
        { "key": "columns", "text": qsTr("The three columns") }, { "key": "voices", "text": qsTr("Own words: children, family") },
        { "key": "scales", "text": qsTr("How safe, from 0 to 10") }, { "key": "views", "text": qsTr("Views and decision") },
        { "key": "plan", "text": qsTr("The plan") }, { "key": "dates", "text": qsTr("Dates") },
        { "key": "told", "text": qsTr("What was decided") }, { "key": "next", "text": qsTr("What happens next") }
    ]

    // Items of another part are copied under ids of their own.
    function take(agenda: var) {
        items = agenda.map(item => Object.assign({}, item))
    }
    function copy(agenda: var) {
        items = agenda.map(item => Object.assign({}, item, { "item": desk.newId() }))
    }
    function goTo(index: int) {
        const line = lines.itemAt(index) as PrepareItem
        if (line)
            line.take()
    }
    function begin(index: int) {
        const line = lines.itemAt(index) as PrepareItem
        if (line)
            line.forceActiveFocus(Qt.OtherFocusReason)
        else
            add.forceActiveFocus(Qt.OtherFocusReason)
    }
    function change(index: int, field: string, value: var) {
        const next = items.slice()
        next[index] = Object.assign({}, next[index], { [field]: value })
        items = next
    }
    function move(index: int, by: int) {
        const next = items.slice()
        next.splice(index + by, 0, next.splice(index, 1)[0])
        items = next
        goTo(index + by)
    }
    function remove(index: int) {
        items = items.filter((item, at) => at !== index)
        begin(Math.min(index, items.length - 1))
    }
    function append() {
        items = items.concat([{ "item": desk.newId(), "what": "talk", "title": "", "plain": "", "lead": "", "minutes": 10, "skipped": false }])
        begin(items.length - 1)
    }

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 8

        FieldLabel {
            label: root.items.length > 0 ? qsTr("Agenda: %1 items, %2 minutes").arg(root.items.length).arg(root.minutes) : qsTr("Agenda")
            hint: qsTr("No title names a child. Families read the plain words; where there are none, the title.")
            error: root.error
            look: root.look
            Layout.fillWidth: true
        }

        Repeater {
            id: lines

            model: root.items.length

            delegate: PrepareItem {
                required property int index

                item: root.items[index] ?? ({ "title": "", "plain": "", "lead": "", "minutes": 0, "what": "talk" })
                kinds: root.kinds
                number: index + 1
                last: index === root.items.length - 1
                look: root.look
                onChanged: (field, value) => root.change(index, field, value)
                onMoved: by => root.move(index, by)
                onRemoved: root.remove(index)
                Layout.fillWidth: true
            }
        }

        RowLayout {
            spacing: 10

            ActButton {
                id: add

                focus: root.items.length === 0
                text: qsTr("Add an item")
                glyph: "plus"
                look: root.look
                onClicked: root.append()
            }

            Picker {
                visible: root.desk.before.agendas.length > 0
                placeholder: qsTr("Take a usual agenda")
                options: root.desk.before.agendas.map(one => ({ "key": one.key, "text": one.title, "under": qsTr("%1 items").arg(one.items.length) }))
                look: root.look
                onChose: key => root.copy(root.desk.before.agendas.find(one => one.key === key).items)
            }

            Picker {
                visible: root.models.length > 0
                placeholder: qsTr("Take the agenda of another part")
                options: root.models.map(row => ({ "key": row.key, "text": qsTr("Part %1").arg(row.letter), "under": qsTr("%1 items").arg(row.items) }))
                look: root.look
                onChose: key => root.copy(root.models.find(row => row.key === key).said.agenda)
            }
        }
    }
}
