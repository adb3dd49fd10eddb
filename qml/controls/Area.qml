pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Waymark.Theme

// Several lines to write in. Tab goes on to the next control: nobody is caught in it.
FocusScope {
    id: root

    property string label: ""
    property string hint: ""
    property string error: ""
    property string placeholder: ""
    property alias text: input.text
    property alias readOnly: input.readOnly
    property alias cursorPosition: input.cursorPosition
    property alias input: input
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property alias aside: above.aside
    property int lines: 3
    property string spoken: label !== "" ? label : placeholder

    // The words as they are now, after each change by the writer (not by the page).
    signal edited(string text)

    // Whoever comes back comes to the words, not to the chip beside them.
    onActiveFocusChanged: if (!activeFocus) input.focus = true
    implicitWidth: 320
    implicitHeight: column.implicitHeight

    ColumnLayout {
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
            implicitHeight: root.face.body.leading * root.lines + 2 * flick.anchors.margins
            Layout.fillWidth: true
            Layout.fillHeight: true

            // Its frame, too, is a place to begin.
            TapHandler {
                onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
            }

            Flickable {
                id: flick

                anchors.fill: parent
                anchors.margins: root.face.padding * 0.75
                contentWidth: width
                contentHeight: Math.max(height, input.implicitHeight)
                clip: true
                boundsBehavior: Flickable.StopAtBounds

                // The line being written stays in sight.
                function follow(place: rect) {
                    if (place.y < contentY)
                        contentY = place.y
                    else if (place.y + place.height > contentY + height)
                        contentY = place.y + place.height - height
                }

                T.TextArea {
                    id: input

                    width: flick.width
                    height: flick.contentHeight
                    implicitHeight: contentHeight
                    focus: true
                    font.family: root.face.body.family
                    font.pixelSize: root.face.body.pixels
                    color: root.look.ink
                    selectionColor: root.look.accent
                    selectedTextColor: root.look.overAccent
                    selectByMouse: true
                    textFormat: TextEdit.PlainText
                    wrapMode: TextEdit.Wrap
                    onCursorRectangleChanged: flick.follow(cursorRectangle)
                    onTextChanged: if (activeFocus) root.edited(text)
                    KeyNavigation.priority: KeyNavigation.BeforeItem
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

                    Accessible.role: Accessible.EditableText
                    Accessible.multiLine: true
                    Accessible.name: root.spoken
                    Accessible.description: root.error !== "" ? root.error : root.hint

                    cursorDelegate: Caret {
                        color: root.look.accent
                        shown: input.activeFocus
                    }
                }
            }

            Words {
                anchors.fill: flick
                visible: input.text === "" && input.preeditText === ""
                text: root.placeholder
                type: root.face.body
                look: root.look
                quiet: true

                Accessible.ignored: true
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
