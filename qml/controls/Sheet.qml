pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waymark.Theme

// A panel over the page for an act that cannot simply be taken back. It says beforehand exactly what will
// change and for whom. The keyboard stays inside while it is open; Escape is "not now". Its children stand
// between the title and the list of changes. The page opens and closes it.
Popover {
    id: root

    required property string title
    property string subtitle: ""
    property string glyph: ""
    property string changesTitle: qsTr("What will change")
    // One sentence each, five or fewer. `changeGlyphs` may name an icon for each.
    property list<string> changes
    property list<string> changeGlyphs
    property string actText: ""
    property string actReason: ""
    property string actKey: ""
    property bool risky: false
    property string notNowText: qsTr("Not now")
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    default property alias body: slot.data

    signal acted
    signal declined

    modal: true
    closePolicy: T.Popup.NoAutoClose
    parent: T.Overlay.overlay
    width: Math.min(parent ? parent.width - 32 : 560, Math.round((face === Theme.laptop ? 560 : 680) * Math.max(1, Theme.step * 0.75)))
    height: Math.min(parent ? parent.height - 32 : implicitHeight, implicitHeight)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: face.padding * 1.5

    T.Overlay.modal: Rectangle {
        color: root.look.outlined ? "#CC000000" : "#8011181B"
    }

    onOpened: notNow.forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: root.face.cardRadius + 4
        color: root.look.surface
        border.width: root.risky ? 2 : root.look.lineWidth
        border.color: root.risky ? root.look.danger : root.look.line
    }

    contentData: FocusScope {
        anchors.fill: parent
        focus: true

        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: Array.from(root.changes).join(" ")
        Keys.onEscapePressed: root.declined()

        Flickable {
            id: scroll

            anchors.fill: parent
            contentHeight: column.implicitHeight
            clip: contentHeight > height
            boundsBehavior: Flickable.StopAtBounds

            ColumnLayout {
                id: column

                width: scroll.width
                spacing: root.face.gap

                RowLayout {
                    spacing: root.face.gap

                    Rectangle {
                        visible: root.glyph !== ""
                        implicitWidth: root.face.control
                        implicitHeight: root.face.control
                        radius: root.face.radius
                        color: root.risky ? root.look.danger : root.look.pro
                        Layout.alignment: Qt.AlignTop

                        Accessible.ignored: true

                        Icon {
                            anchors.centerIn: parent
                            name: root.glyph
                            size: root.face.icon
                            color: root.risky ? root.look.overDanger : root.look.overPart
                        }
                    }

                    ColumnLayout {
                        spacing: 0

                        Heading {
                            text: root.title
                            type: root.face.title
                            look: root.look
                            Layout.fillWidth: true
                        }

                        Words {
                            visible: root.subtitle !== ""
                            text: root.subtitle
                            type: root.face.body
                            look: root.look
                            quiet: true
                            Layout.fillWidth: true
                        }
                    }
                }

                ColumnLayout {
                    id: slot

                    visible: children.length > 0
                    spacing: root.face.gap
                    Layout.fillWidth: true
                }

                Card {
                    visible: root.changes.length > 0
                    face: root.face
                    look: root.look
                    tone: Card.Tone.Sunken
                    Layout.fillWidth: true

                    ColumnLayout {
                        anchors.fill: parent
                        spacing: root.face.gap * 0.7

                        Words {
                            text: root.changesTitle
                            type: root.face.body
                            look: root.look
                            strong: true
                            Layout.fillWidth: true
                        }

                        Repeater {
                            model: root.changes

                            delegate: ChangeLine {
                                required property string modelData
                                required property int index

                                text: modelData
                                glyph: root.changeGlyphs[index] ?? "right"
                                face: root.face
                                look: root.look
                                Layout.fillWidth: true
                            }
                        }
                    }
                }

                Words {
                    visible: root.actReason !== ""
                    text: root.actReason
                    type: root.face.second
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }

                GridLayout {
                    columns: scroll.width < act.implicitWidth + notNow.implicitWidth + root.face.gap ? 1 : 2
                    columnSpacing: root.face.gap
                    rowSpacing: root.face.gap
                    Layout.fillWidth: true
                    Layout.topMargin: 4

                    ActButton {
                        id: act

                        text: root.actText
                        kind: root.risky ? ActButton.Kind.Danger : ActButton.Kind.Filled
                        reason: root.actReason
                        keyCap: root.actKey
                        face: root.face
                        look: root.look
                        least: root.face.mainControl
                        onClicked: root.acted()
                        Layout.fillWidth: true
                    }

                    ActButton {
                        id: notNow

                        text: root.notNowText
                        face: root.face
                        look: root.look
                        least: root.face.mainControl
                        onClicked: root.declined()
                        Layout.fillWidth: true
                    }
                }
            }
        }
    }
}
