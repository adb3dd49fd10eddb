import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One point in a column. A press offers to correct its words or to take it back; both stay on the record.
Pressable {
    id: root

    required property var desk
    required property var point
    property Tokens look: Theme.now
    property bool editing: false
    readonly property string under: [point.who, point.about, point.changed ? qsTr("just now") : ""]
        .filter(words => words !== "").join(" · ")

    text: point.text + ". " + under
    told: Accessible.ListItem
    implicitHeight: column.implicitHeight
    onClicked: menu.open()

    Act {
        id: act

        desk: root.desk
        onDone: root.editing = false
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        ColumnLine {
            text: root.point.text
            under: root.under
            glyph: root.point.open ? "screen" : "lock"
            changed: root.point.changed
            look: root.look

            Accessible.ignored: true
        }

        Field {
            id: words

            visible: root.editing
            spoken: qsTr("The words put right")
            look: root.look
            onAccepted: act.ask("Correct", { "record": root.point.key, "text": text })
            Keys.onEscapePressed: root.editing = false
            Layout.fillWidth: true
            Layout.margins: 8
        }
    }

    PickList {
        id: menu

        purpose: root.point.text
        look: root.look
        options: [
            { "key": "correct", "text": qsTr("Correct the words"), "glyph": "pen" },
            { "key": "withdraw", "text": qsTr("Take it back"), "glyph": "undo" }
        ]
        onChose: key => {
            if (key === "withdraw") {
                act.ask("Withdraw", { "record": root.point.key })
            } else {
                root.editing = true
                words.text = root.point.text
                words.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: 2
        anchors.margins: -1
    }
}
