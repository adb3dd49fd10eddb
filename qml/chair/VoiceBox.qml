import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Writes down a child's or a family member's own words.
Card {
    id: root

    required property var desk
    property string who: ""
    property string about: ""
    readonly property bool ofChild: picked.children.some(child => child.key === who)

    function send() {
        words.error = words.text.trim() === "" ? qsTr("Write their own words")
            : who === "" ? qsTr("Choose whose words these are")
            : about === "" ? qsTr("Choose which child this is about") : ""
        if (words.error !== "")
            return
        const fields = { "text": words.text, "how": how.text, "about": picked.about(about) }
        fields[ofChild ? "child" : "person"] = who
        act.ask("AddVoice", fields)
    }

    tone: Card.Tone.Sunken
    topPadding: 12
    bottomPadding: 14

    Act {
        id: act

        desk: root.desk
        onDone: {
            words.text = ""
            how.text = ""
        }
    }

    Picked {
        id: picked

        desk: root.desk
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 8

        Area {
            id: words

            label: qsTr("Their own words")
            lines: 2
            readOnly: act.busy
            look: root.look
            onEdited: error = ""
            Layout.fillWidth: true
        }

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Picker {
                placeholder: qsTr("Whose words")
                current: root.who
                options: picked.children.concat(picked.people)
                look: root.look
                onChose: key => root.who = key
            }

            Picker {
                placeholder: qsTr("About")
                current: root.about
                options: picked.abouts
                look: root.look
                onChose: key => root.about = key
            }

            Item {
                implicitWidth: seen.implicitWidth
                implicitHeight: Math.max(Theme.laptop.control, seen.implicitHeight)

                SeenBy {
                    id: seen

                    anchors.verticalCenter: parent.verticalCenter
                    desk: root.desk
                    look: root.look
                }
            }
        }

        RowLayout {
            spacing: 8

            Field {
                id: how

                placeholder: qsTr("How: told to Tom on 4 November")
                look: root.look
                onAccepted: root.send()
                Layout.fillWidth: true
            }

            ActButton {
                text: qsTr("Add these words")
                reason: act.busy ? qsTr("Being sent") : ""
                look: root.look
                onClicked: root.send()
            }
        }
    }
}
