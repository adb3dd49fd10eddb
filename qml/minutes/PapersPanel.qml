pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The paper of each recipient, made by the server from what this person may have; the app keeps it on this laptop.
Panel {
    id: root

    required property var desk
    // What is being made, as "person/form".
    property var awaited: []
    property Tokens look: Theme.now

    function want(person: string, form: string) {
        awaited = awaited.concat([person + "/" + form])
        desk.askPaper(person, form)
    }

    title: qsTr("Papers")
    subtitle: qsTr("Each person gets the record they may have, and nothing else.")

    Connections {
        target: root.desk

        function onPaperCame(personId: string, form: string, bytes: var) {
            const name = personId + "/" + form
            if (!root.awaited.includes(name))
                return
            root.awaited = root.awaited.filter(one => one !== name)
            root.desk.savePaper(personId, form, bytes)
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

                    implicitHeight: row.implicitHeight + 14
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
                        width: parent.width - 26
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
                            wrapMode: Text.NoWrap
                            elide: Text.ElideRight
                            Layout.fillWidth: true
                        }

                        Repeater {
                            model: ["html", "pdf"]

                            delegate: ActButton {
                                required property string modelData
                                readonly property bool waiting: root.awaited.includes(recipient.key + "/" + modelData)

                                text: waiting ? qsTr("Being made")
                                    : modelData === "pdf" ? qsTr("Save PDF") : qsTr("Save HTML")
                                spoken: text + ", " + recipient.name
                                reason: waiting ? qsTr("It is being made") : ""
                                type: Theme.laptop.second
                                least: 36
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
}
