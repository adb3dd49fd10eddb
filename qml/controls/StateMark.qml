import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Whether what was written is safe: icon, words and colour. `at` is the time of the last save.
RowLayout {
    id: root

    enum Standing { Saved, Sending, Kept, Failed }

    property int standing: StateMark.Standing.Saved
    property string at: ""
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    // Other words for the same state: a family reads "What you write is saved".
    property string words: [qsTr("Saved"), qsTr("Sending"), qsTr("No connection. Kept here"),
        qsTr("Not saved")][standing]
    property bool muted: false
    // In one line, however little room there is.
    property bool whole: false

    readonly property color tone: [look.well, look.ink2, look.worry, look.danger][standing]

    spacing: 8

    Accessible.role: Accessible.StatusBar
    Accessible.name: at !== "" ? qsTr("%1 at %2").arg(words).arg(at) : words

    Icon {
        name: ["saved", "sync", "off", "warn"][root.standing]
        size: root.face.icon - 1
        color: root.tone
        Layout.alignment: Qt.AlignVCenter
    }

    Words {
        text: root.words
        type: root.face.small
        look: root.look
        color: root.muted ? root.look.ink2 : root.tone
        strong: !root.muted
        wrapMode: root.whole ? Text.NoWrap : Text.Wrap
        Layout.fillWidth: !root.whole
        Layout.maximumWidth: Math.ceil(implicitWidth)

        Accessible.ignored: true
    }

    Figures {
        visible: root.at !== ""
        text: root.at
        type: root.face.small
        look: root.look
        color: root.tone
        strong: true
        Layout.leftMargin: -4

        Accessible.ignored: true
    }
}
