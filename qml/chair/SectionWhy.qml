pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Why the section is needed: one of the usual reasons, or in own words.
Card {
    id: root

    required property string reason
    property bool other: false
    readonly property var usual: [qsTr("Police information"), qsTr("Private details"), qsTr("Someone's safety")]

    signal chose(string reason)

    topPadding: 12
    leftPadding: 14
    rightPadding: 10
    bottomPadding: 12

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        StepTitle {
            number: 1
            title: qsTr("Why")
            hint: qsTr("Kept for professionals. The family does not see it.")
            look: root.look
        }

        Flow {
            spacing: 6
            Layout.fillWidth: true

            Repeater {
                model: root.usual

                delegate: Choice {
                    required property string modelData

                    text: modelData
                    checked: !root.other && root.reason === modelData
                    look: root.look
                    onClicked: {
                        root.other = false
                        root.chose(modelData)
                    }
                }
            }

            Choice {
                text: qsTr("Other")
                checked: root.other
                look: root.look
                onClicked: {
                    root.other = true
                    root.chose(words.text)
                    words.forceActiveFocus(Qt.TabFocusReason)
                }
            }
        }

        Field {
            id: words

            visible: root.other
            placeholder: qsTr("Say why in a few words")
            look: root.look
            onEdited: text => root.chose(text)
            Layout.fillWidth: true
        }
    }
}
