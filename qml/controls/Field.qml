pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waymark.Theme

// One line to write in, with its label above. `error` says what happened and what to do. Its children stand
// in the box, after the words (a key cap, a chip of who will see it); `aside` stands beside the label.
FocusScope {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    property string placeholder: ""
    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias echoMode: input.echoMode
    property alias cursorPosition: input.cursorPosition
    property alias input: input
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property alias aside: above.aside
    default property alias slot: slots.data
    property int least: face.control
    // Read aloud where there is no label.
    property string spoken: label !== "" ? label : placeholder

    signal edited(string text)
    signal accepted

    // Whoever comes back comes to the words, not to the chip beside them.
    onActiveFocusChanged: if (!activeFocus) input.focus = true
    implicitWidth: 280
    implicitHeight: column.implicitHeight

    data: ColumnLayout {
        id: column

        anchors.fill: parent
        spacing: 6

        FieldLabel {
            id: above

            label: root.label
            hint: root.hint
            error: root.error
            face: root.face
            look: root.look
            Layout.fillWidth: true
        }

        Rectangle {
            id: box

            radius: root.face.radius
            color: root.look.surface
            border.width: root.error !== "" ? 2 : root.face.edge
            border.color: root.error !== "" ? root.look.danger : root.look.edge
            implicitHeight: Math.max(root.least, root.face.body.leading + 14, slots.implicitHeight + 10)
            Layout.fillWidth: true
            Layout.fillHeight: true

            // A finger hits the box, not the line of letters in it.
            TapHandler {
                onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
            }

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: root.face.padding * 0.85
                anchors.rightMargin: slots.visible ? 8 : root.face.padding * 0.85
                spacing: 8

                T.TextField {
                    id: input

                    focus: true
                    font.family: root.face.body.family
                    font.pixelSize: root.face.body.pixels
                    color: root.look.ink
                    selectionColor: root.look.accent
                    selectedTextColor: root.look.overAccent
                    selectByMouse: true
                    verticalAlignment: TextInput.AlignVCenter
                    implicitHeight: contentHeight
                    clip: true
                    onTextEdited: root.edited(text)
                    onAccepted: root.accepted()
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    Accessible.role: Accessible.EditableText
                    Accessible.name: root.spoken
                    Accessible.description: root.error !== "" ? root.error : root.hint

                    cursorDelegate: Caret {
                        color: root.look.accent
                        shown: input.activeFocus
                    }

                    Words {
                        anchors.fill: parent
                        verticalAlignment: Text.AlignVCenter
                        visible: input.text === "" && input.preeditText === ""
                        text: root.placeholder
                        type: root.face.body
                        look: root.look
                        quiet: true
                        wrapMode: Text.NoWrap
                        elide: Text.ElideRight

                        Accessible.ignored: true
                    }
                }

                RowLayout {
                    id: slots

                    visible: children.length > 0
                    spacing: 8
                }
            }

            FocusRing {
                around: box
                visible: input.activeFocus
                look: root.look
                corner: root.face.radius
            }
        }
    }
}
