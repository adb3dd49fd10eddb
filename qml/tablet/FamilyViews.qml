pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// My views: what I want to say in my own words, what I have said, and the words of the others in my family.
Page {
    id: root

    required property var desk
    required property Names names
    readonly property Face face: Theme.family
    readonly property bool wide: width > 1000 * Theme.step

    function begin() {
        write.begin()
    }

    reach: 84
    above: 2
    spacing: 22

    GridLayout {
        columns: root.wide ? 2 : 1
        columnSpacing: 22
        rowSpacing: 22
        Layout.fillWidth: true

        OwnWords {
            id: write

            visible: root.desk.may.MakeOffer === true || writing
            desk: root.desk
            names: root.names
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }

        ColumnLayout {
            spacing: 22
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            Card {
                face: root.face
                topPadding: 24
                bottomPadding: 24
                Layout.fillWidth: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: 16

                    Heading {
                        text: qsTr("What you have said")
                        type: root.face.lead
                        Layout.fillWidth: true
                    }

                    Words {
                        visible: lines.count === 0
                        text: qsTr("Nothing yet. You can say something at any time.")
                        type: root.face.body
                        quiet: true
                        Layout.fillWidth: true
                    }

                    Repeater {
                        id: lines

                        model: root.desk.mine

                        delegate: SentLine {
                            face: root.face
                            Layout.fillWidth: true
                        }
                    }
                }
            }

            Card {
                visible: voices.count > 0
                face: root.face
                topPadding: 24
                bottomPadding: 24
                Layout.fillWidth: true

                ColumnLayout {
                    anchors.fill: parent
                    spacing: 18

                    Heading {
                        text: qsTr("In their own words")
                        type: root.face.lead
                        Layout.fillWidth: true
                    }

                    Repeater {
                        id: voices

                        model: root.desk.voices

                        delegate: VoiceLine {
                            face: root.face
                            Layout.fillWidth: true
                        }
                    }
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
