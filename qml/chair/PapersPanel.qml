pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The papers: for each recipient the record they may have, and nothing else.
Page {
    id: root

    required property var desk
    // What is being made, as "person/form".
    property var awaited: ({})
    property int stamp: 0
    property Tokens look: Theme.now

    signal closed

    function want(person: string, form: string) {
        awaited[person + "/" + form] = true
        stamp += 1
        desk.askPaper(person, form)
    }
    function waits(person: string, form: string, news: int): bool {
        return awaited[person + "/" + form] === true
    }

    Connections {
        target: root.desk

        function onPaperCame(personId: string, form: string, bytes: var) {
            if (!root.awaited[personId + "/" + form])
                return
            delete root.awaited[personId + "/" + form]
            root.stamp += 1
            root.desk.savePaper(personId, form, bytes)
        }
    }

    PanelTitle {
        title: qsTr("Papers")
        subtitle: qsTr("Each person gets the record they may have, and nothing else.")
        glyph: "paper"
        look: root.look
        Layout.fillWidth: true

        ActButton {
            text: qsTr("Back to the meeting")
            look: root.look
            onClicked: root.closed()
        }
    }

    Card {
        padding: 1
        look: root.look
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Repeater {
                model: root.desk.recipients

                delegate: Item {
                    id: recipient

                    required property string key
                    required property string name
                    required property string role
                    required property int index

                    implicitHeight: row.implicitHeight + 16
                    Layout.fillWidth: true

                    Rule {
                        visible: recipient.index > 0
                        width: parent.width
                        look: root.look
                    }

                    RowLayout {
                        id: row

                        anchors.verticalCenter: parent.verticalCenter
                        x: 16
                        width: parent.width - 32
                        spacing: 10

                        Words {
                            text: recipient.name
                            look: root.look
                            strong: true
                            wrapMode: Text.NoWrap
                        }

                        Words {
                            text: recipient.role
                            type: Theme.laptop.second
                            look: root.look
                            quiet: true
                            Layout.fillWidth: true
                        }

                        Repeater {
                            model: ["html", "pdf"]

                            delegate: ActButton {
                                required property string modelData
                                readonly property bool waiting: root.waits(recipient.key, modelData, root.stamp)

                                text: waiting ? qsTr("Being made") : modelData === "pdf" ? qsTr("Save PDF")
                                    : qsTr("Save HTML")
                                spoken: text + ", " + recipient.name
                                reason: waiting ? qsTr("It is being made") : ""
                                type: Theme.laptop.second
                                least: 38
                                look: root.look
                                onClicked: root.want(recipient.key, modelData)
                            }
                        }
                    }
                }
            }

            Words {
                visible: root.desk.recipients.count === 0
                text: qsTr("Nobody is marked to get papers.")
                look: root.look
                quiet: true
                Layout.margins: 16
                Layout.fillWidth: true
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
