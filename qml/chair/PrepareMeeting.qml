pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The facts of the conference, and by whose procedure it is held.
Item {
    id: root

    required property var desk
    property bool writing: false
    property var paper: null
    property Tokens look: Theme.now
    readonly property var facts: desk.before.meeting
    readonly property var lines: [
        { "what": qsTr("Kind"), "is": facts.kind ?? "" }, { "what": qsTr("Day"), "is": facts.day ?? "" },
        { "what": qsTr("Begins"), "is": facts.hour !== "" ? facts.hour ?? "" : qsTr("no hour is set") },
        { "what": qsTr("Place"), "is": facts.place ?? "" }, { "what": qsTr("Reference"), "is": facts.reference ?? "" },
        { "what": qsTr("Authority"), "is": [facts.authority, facts.service].filter(text => text !== "").join(", ") },
        { "what": qsTr("Procedure"), "is": qsTr("%1. It was chosen when the conference was made, and stays.").arg(facts.profile ?? "") }
    ]

    function write() {
        if (paper)
            paper.destroy()
        paper = form.createObject(root, { "width": width, "height": height })
        paper.anchors.fill = root
        paper.fill(facts)
        writing = true
        paper.begin()
    }
    function stop() {
        writing = false
        paper.visible = false
        paper.destroy()
        paper = null
        take()
    }
    function take() {
        if (writing)
            paper.begin()
        else
            right.forceActiveFocus(Qt.OtherFocusReason)
    }

    Page {
        anchors.fill: parent
        visible: !root.writing
        spacing: 14

        PanelTitle {
            title: root.facts.said?.title ?? ""
            subtitle: qsTr("Whatever names the conference on screens and papers. It never names a child.")
            glyph: "cal"
            look: root.look
            Layout.fillWidth: true

            ActButton {
                id: right

                text: qsTr("Put right")
                kind: ActButton.Kind.Filled
                look: root.look
                onClicked: root.write()
            }
        }

        Card {
            look: root.look
            Layout.fillWidth: true

            ColumnLayout {
                anchors.fill: parent
                spacing: 12

                Repeater {
                    model: root.lines.length

                    delegate: RowLayout {
                        id: line

                        required property int index
                        readonly property var fact: root.lines[index]

                        spacing: 16

                        Words {
                            text: line.fact.what
                            look: root.look
                            quiet: true
                            Layout.preferredWidth: 120 * Theme.step
                            Layout.alignment: Qt.AlignTop
                        }

                        Words {
                            text: line.fact.is !== "" ? line.fact.is : qsTr("not set")
                            look: root.look
                            strong: true
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }

    Component {
        id: form

        PrepareFacts {
            desk: root.desk
            look: root.look
        }
    }

    Connections {
        target: root.paper

        function onSaved() {
            root.stop()
        }
        function onClosed() {
            root.stop()
        }
    }
}
