import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The strip over a professional's pages. Narrow or with large text it keeps what matters most: the cover.
TopStrip {
    id: root

    required property var desk
    readonly property real room: width / Theme.step

    signal coverMe

    title: desk.title
    subtitle: desk.meeting + " · " + desk.date
    face: Theme.tablet
    implicitHeight: 76

    StateMark {
        visible: root.room > 560
        standing: ["saved", "sending", "kept", "not-saved"].indexOf(root.desk.saving)
        words: [qsTr("Saved"), qsTr("Sending"), qsTr("Kept here"), qsTr("Not saved")][standing] ?? ""
        face: Theme.tablet
        Layout.minimumWidth: implicitWidth
    }

    LookButtons {
        face: Theme.tablet
    }

    Avatar {
        visible: root.room > 640
        initials: root.desk.myInitials
        name: root.desk.myName
        face: Theme.tablet
    }

    ColumnLayout {
        visible: root.room > 1080
        spacing: 0
        Layout.leftMargin: -4

        Words {
            text: root.desk.myName
            type: Theme.tablet.second
            strong: true
            wrapMode: Text.NoWrap
        }

        Words {
            text: root.desk.myRole
            type: Theme.tablet.small
            quiet: true
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Layout.maximumWidth: 220
        }
    }

    ActButton {
        text: root.room > 700 ? qsTr("Cover my screen") : qsTr("Cover")
        spoken: qsTr("Cover my screen. Key: three times Shift")
        glyph: "cover"
        kind: ActButton.Kind.Dark
        face: Theme.tablet
        onClicked: root.coverMe()
        Layout.minimumWidth: implicitWidth
    }
}
