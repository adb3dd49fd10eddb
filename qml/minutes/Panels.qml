import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// What opens over the record. Each keeps what is written in it while it is away.
StackLayout {
    id: root

    required property var desk
    property string panel: ""
    property Tokens look: Theme.now
    readonly property var order: ["attendance", "somebody", "papers", "keys"]

    signal closed

    function start() {
        const open = children[currentIndex] as Panel
        if (open)
            open.start()
    }

    currentIndex: Math.max(0, order.indexOf(panel))

    AttendancePanel {
        desk: root.desk
        look: root.look
        onClosed: root.closed()
    }

    SomebodyPanel {
        desk: root.desk
        look: root.look
        onClosed: root.closed()
    }

    PapersPanel {
        desk: root.desk
        look: root.look
        onClosed: root.closed()
    }

    KeysPanel {
        look: root.look
        onClosed: root.closed()
    }
}
