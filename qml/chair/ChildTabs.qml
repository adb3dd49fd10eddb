pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Which child: what follows is about this one only. `notes` says by key where each one stands.
RowLayout {
    id: root

    required property var desk
    property var notes: ({})
    property Tokens look: Theme.now
    // The desk shows the first child until one is chosen.
    readonly property string current: desk.planChild !== "" ? desk.planChild : book.rows[0] ? book.rows[0].key : ""
    readonly property string name: {
        const child = book.rows.find(row => row.key === root.current)
        return child ? child.known : ""
    }

    spacing: 8

    Book {
        id: book

        model: root.desk.children
    }

    Repeater {
        model: root.desk.children

        delegate: ActButton {
            id: tab

            required property string key
            required property string known
            required property int age

            readonly property string note: root.notes[key] ?? ""
            readonly property string name: age > 0 ? qsTr("%1, %2").arg(known).arg(age) : known

            text: note !== "" ? name + "   " + note : name
            kind: key === root.current ? ActButton.Kind.Dark : ActButton.Kind.Outlined
            checkable: false
            look: root.look
            onClicked: root.desk.planChild = key

            Accessible.role: Accessible.RadioButton
            Accessible.checked: key === root.current
        }
    }
}
