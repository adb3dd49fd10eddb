import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The waiting page: no name, no reason. The same whyever somebody is out; only this tablet knows that they were in before.
FocusScope {
    id: root

    required property var desk
    property bool before: false
    readonly property Face face: Theme.family
    readonly property bool calm: Theme.look === Theme.Look.Light

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Waiting")

    Rectangle {
        anchors.fill: parent
        color: root.calm ? "#F7EFDF" : Theme.now.bg
    }

    Image {
        anchors.fill: parent
        visible: root.calm
        source: "qrc:/waymark/icons/neutral-hills.svg"
        sourceSize.width: Math.ceil(Math.max(root.width, root.height * 16 / 9))
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignBottom

        Accessible.ignored: true
    }

    RowLayout {
        id: top

        x: 36
        y: 24
        width: parent.width - 60
        spacing: 14

        Brand {
            size: 44
        }

        Heading {
            text: "Waymark"
            type: Theme.tablet.title
            Layout.fillWidth: true
        }

        LookButtons {
            face: Theme.tablet
        }
    }

    Flickable {
        id: scroll

        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        contentHeight: Math.max(height, card.implicitHeight + 48)
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Card {
            id: card

            anchors.centerIn: parent
            width: Math.min(parent.width - 48, 560)
            face: root.face
            padding: 36

            ColumnLayout {
                anchors.fill: parent
                spacing: 20

                Heading {
                    text: root.before ? qsTr("We will continue shortly") : qsTr("You are nearly in")
                    type: root.face.hero
                    Layout.fillWidth: true
                }

                Words {
                    visible: !root.before
                    text: qsTr("The chair will let you in. You do not need to do anything.")
                    type: root.face.body
                    Layout.fillWidth: true
                }

                Rectangle {
                    implicitWidth: 168
                    implicitHeight: 168
                    radius: 84
                    color: Theme.now.accentTint
                    border.width: Theme.now.outlined ? Theme.now.lineWidth : 0
                    border.color: Theme.now.accent
                    Layout.alignment: Qt.AlignHCenter
                    Layout.topMargin: 12

                    Icon {
                        anchors.centerIn: parent
                        name: "cup"
                        size: 76
                        color: Theme.now.accent
                    }
                }

                Words {
                    visible: !root.before
                    text: qsTr("Make yourself comfortable.")
                    type: root.face.body
                    quiet: true
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }

                StateMark {
                    visible: root.desk.link === "offline"
                    standing: StateMark.Standing.Kept
                    words: qsTr("No connection just now. It comes back by itself.")
                    face: root.face
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: card.width - 72
                }
            }
        }
    }
}
