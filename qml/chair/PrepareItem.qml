import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One item of an agenda that is being prepared.
FocusScope {
    id: root

    required property var item
    required property var kinds
    required property int number
    required property bool last
    property Tokens look: Theme.now

    signal changed(string field, var value)
    signal moved(int by)
    signal removed

    // To where the same key moves it on.
    function take() {
        (earlier.enabled ? earlier : later).forceActiveFocus(Qt.OtherFocusReason)
    }

    implicitHeight: row.implicitHeight

    RowLayout {
        id: row

        width: parent.width
        spacing: 8

        Words {
            text: root.number
            look: root.look
            quiet: true
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 22
        }

        Field {
            focus: true
            spoken: qsTr("Title of item %1").arg(root.number)
            placeholder: qsTr("Title")
            text: root.item.title
            look: root.look
            onEdited: text => root.changed("title", text)
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        Field {
            spoken: qsTr("Plain words for families, item %1").arg(root.number)
            placeholder: root.item.title !== "" ? root.item.title : qsTr("In plain words")
            text: root.item.plain
            look: root.look
            onEdited: text => root.changed("plain", text)
            Layout.fillWidth: true
            Layout.preferredWidth: 3
        }

        Picker {
            purpose: qsTr("Kind of item %1").arg(root.number)
            options: root.kinds
            current: root.item.what
            look: root.look
            onChose: key => root.changed("what", key)
            Layout.preferredWidth: 190 * Theme.step
        }

        Field {
            spoken: qsTr("Minutes of item %1").arg(root.number)
            text: root.item.minutes
            maximumLength: 3
            inputMethodHints: Qt.ImhDigitsOnly
            look: root.look
            onEdited: text => root.changed("minutes", parseInt(text) || 0)
            Layout.preferredWidth: 64 * Theme.step
        }

        ActButton {
            id: earlier

            text: "\u2191"
            spoken: qsTr("Item %1 earlier").arg(root.number)
            reason: root.number === 1 ? qsTr("It is the first") : ""
            look: root.look
            onClicked: root.moved(-1)
        }

        ActButton {
            id: later

            text: "\u2193"
            spoken: qsTr("Item %1 later").arg(root.number)
            reason: root.last ? qsTr("It is the last") : ""
            look: root.look
            onClicked: root.moved(1)
        }

        ActButton {
            glyph: "close"
            spoken: qsTr("Leave out item %1").arg(root.number)
            look: root.look
            onClicked: root.removed()
        }
    }
}
