import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A quiet message: something is done, nothing has to be. It stands in a strip of its own, which keeps its place while
// it is empty, so that a message neither hides a word nor moves one. It is read aloud, stays as long as a slow reader
// needs, waits while somebody points at it or has the keyboard there, and can be put away sooner. Where something must
// be done, or was not saved, a toast is not enough.
FocusScope {
    id: root

    // Room for so many lines is kept.
    property int lines: 1
    property string glyph: "info"
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    // Under somebody's eyes or hands.
    readonly property bool held: watch.hovered || activeFocus
    readonly property bool shown: words.text !== ""
    readonly property string text: words.text
    // Milliseconds: two seconds to notice, then 150 words a minute.
    readonly property int readable: 4000 + 400 * words.text.split(" ").length

    signal gone

    // A second message takes the place of the first, with all of its time.
    function show(message: string, icon = "info") {
        words.text = message
        glyph = icon
        leaving.restart()
        announcer.say(strip)
    }
    function putAway() {
        if (!shown)
            return
        leaving.stop()
        words.text = ""
        root.gone()
    }

    implicitWidth: row.implicitWidth + 2 * face.padding
    implicitHeight: Math.max(face.control, face.second.leading * lines + 12)

    Keys.onEscapePressed: root.putAway()
    onHeldChanged: if (!held && shown) leaving.restart()

    Timer {
        id: leaving

        interval: root.readable
        onTriggered: if (!root.held) root.putAway()
    }

    Announcer {
        id: announcer
    }

    HoverHandler {
        id: watch
    }

    Rectangle {
        id: strip

        anchors.fill: parent
        visible: opacity > 0
        opacity: root.shown ? 1 : 0
        radius: root.face.radius
        color: root.look.proTint
        border.width: root.look.outlined ? root.look.lineWidth : 0
        border.color: root.look.pro

        Accessible.role: Accessible.AlertMessage
        Accessible.name: words.text

        Behavior on opacity {
            NumberAnimation {
                duration: root.shown ? Theme.move : 0
            }
        }

        RowLayout {
            id: row

            anchors.fill: parent
            anchors.leftMargin: root.face.padding
            anchors.rightMargin: 2
            spacing: root.face.gap

            Icon {
                name: root.glyph
                size: root.face.icon
                color: root.look.pro
            }

            Words {
                id: words

                type: root.face.second
                look: root.look
                strong: true
                maximumLineCount: root.lines
                elide: root.lines > 1 || implicitWidth > width ? Text.ElideRight : Text.ElideNone
                Layout.fillWidth: true

                Accessible.ignored: true
            }

            ActButton {
                glyph: "close"
                spoken: qsTr("Put this message away")
                kind: ActButton.Kind.Quiet
                face: root.face
                look: root.look
                least: root.face === Theme.laptop ? 40 : Theme.touch
                enabled: root.shown
                onClicked: root.putAway()
            }
        }
    }
}
