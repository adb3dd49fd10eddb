import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waymark.Theme

// A button. One per region is Filled: that is the next step. A button with a `reason` cannot be pressed yet:
// dashed, and the reason is read with its name (the page shows the reason beside it).
T.Button {
    id: root

    enum Kind { Outlined, Filled, Dark, Danger, Quiet, Accent }

    property int kind: ActButton.Kind.Outlined
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property string glyph: ""
    property string glyphAfter: ""
    property string keyCap: ""
    property string reason: ""
    // For a button that shows no words, or too few of them.
    property string spoken: text
    property TypeStyle type: face.body
    property int least: face.control
    // On already: a covered screen, a raised hand.
    property bool held: false

    readonly property bool stopped: reason !== ""
    readonly property bool solid: !stopped && !held
        && (kind === ActButton.Kind.Filled || kind === ActButton.Kind.Dark || kind === ActButton.Kind.Danger)
    readonly property color ground: stopped ? look.sunken
        : kind === ActButton.Kind.Filled && !held ? look.accent
        : kind === ActButton.Kind.Dark && !held ? look.ink
        : kind === ActButton.Kind.Danger && !held ? look.danger
        : kind === ActButton.Kind.Quiet ? "transparent"
        : look.surface
    readonly property color ink: stopped ? look.ink2
        : kind === ActButton.Kind.Filled && !held ? look.overAccent
        : kind === ActButton.Kind.Dark && !held ? look.overInk
        : kind === ActButton.Kind.Danger && !held ? look.overDanger
        : kind === ActButton.Kind.Accent ? look.accent
        : look.ink
    readonly property color rim: held ? look.ink
        : kind === ActButton.Kind.Accent ? look.accent
        : look.edge

    enabled: !stopped
    // One that is stopped is read with its reason and passed over. Qt 6.4 takes every button for something that can have the
    // focus: it has to be told, and of Tab too.
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    implicitWidth: Math.max(least, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(least, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: text === "" ? 8 : face.padding
    rightPadding: leftPadding
    topPadding: 6
    bottomPadding: 6
    font.family: type.family
    font.pixelSize: type.pixels

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: enabled
    Accessible.description: reason !== "" ? reason : keyCap !== "" ? qsTr("Key: %1").arg(keyCap) : ""
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Centred {
        Icon {
            visible: root.glyph !== ""
            name: root.glyph
            size: root.face.icon
            color: root.ink
        }

        Words {
            visible: root.text !== ""
            text: root.text
            type: root.type
            look: root.look
            color: root.ink
            strong: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)

            Accessible.ignored: true
        }

        KeyCap {
            visible: root.keyCap !== ""
            text: root.keyCap
            look: root.look
            type: root.face.small
            ink: root.solid ? root.ink : root.look.ink2
            ground: root.solid ? root.ground : root.stopped ? root.look.sunken : root.look.surface

            Accessible.ignored: true
        }

        Icon {
            visible: root.glyphAfter !== ""
            name: root.glyphAfter
            size: root.face.icon
            color: root.ink
        }
    }

    background: Rectangle {
        radius: root.face.radius
        color: root.stopped ? "transparent" : root.ground
        border.width: root.stopped || root.solid || root.kind === ActButton.Kind.Quiet && !root.held ? 0
            : root.held || root.kind === ActButton.Kind.Accent ? Math.max(2, root.face.edge) : root.face.edge
        border.color: root.rim

        // Darker under a finger or the pointer, in either look.
        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.solid ? root.look.overAccent : root.look.ink
            opacity: root.down ? 0.16 : root.hovered ? 0.06 : 0
        }

        Dashes {
            anchors.fill: parent
            visible: root.stopped
            radius: root.face.radius
            color: root.look.edge
            fill: root.look.sunken
            thickness: root.face.edge
        }
    }

    FocusRing {
        around: root
        look: root.look
        corner: root.face.radius
    }
}
