import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// What the table below shows, and the two things looked for most often.
RowLayout {
    id: root

    required property string title
    property string subtitle: ""
    property bool attending: false
    property Tokens look: Theme.now

    signal attendanceAsked
    signal findAsked

    spacing: 10

    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        Heading {
            text: root.title
            look: root.look
            elide: Text.ElideRight
            maximumLineCount: 2
            Layout.fillWidth: true
        }

        Words {
            visible: root.subtitle !== ""
            text: root.subtitle
            type: Theme.laptop.second
            look: root.look
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.fillWidth: true
        }
    }

    ActButton {
        text: qsTr("Attendance")
        keyCap: "F6"
        held: root.attending
        look: root.look
        onClicked: root.attendanceAsked()
    }

    ActButton {
        text: qsTr("Find")
        keyCap: "Ctrl F"
        look: root.look
        onClicked: root.findAsked()
    }
}
