import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Hello, larger text, contrast, and the cover.
RowLayout {
    id: root

    required property var desk
    readonly property real room: width / Theme.step

    signal coverMe

    spacing: 12

    Heading {
        text: qsTr("Hello %1").arg(root.desk.myKnown)
        type: Theme.family.title
        Layout.fillWidth: true
    }

    LookButtons {
        face: Theme.family
    }

    ActButton {
        text: root.room > 660 ? qsTr("Cover my screen") : qsTr("Cover")
        spoken: qsTr("Cover my screen. Key: three times Shift")
        glyph: "cover"
        kind: ActButton.Kind.Dark
        face: Theme.family
        onClicked: root.coverMe()
        Layout.minimumWidth: implicitWidth
    }
}
