pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A conference that was prepared on this laptop is opened, or a new one is begun.
FormPage {
    id: root

    property string chosen: home.asked.folder ?? (home.prepared.length === 1 ? home.prepared[0].key : "")

    function start() {
        root.home.run(Object.assign({ "folder": root.chosen }, keep.fields))
    }

    title: qsTr("Run a conference on this laptop")
    subtitle: qsTr("Choose the one that was prepared, or prepare a new one")
    first: home.prepared.length > 0 ? list : fresh
    boxes: Object.assign({ "folder": list }, keep.boxes)

    RowLayout {
        spacing: 20
        Layout.fillWidth: true

        FocusScope {
            id: list

            implicitHeight: choices.implicitHeight
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop

            ColumnLayout {
                id: choices

                width: parent.width
                spacing: 10

                FieldLabel {
                    label: qsTr("Prepared on this laptop")
                    error: root.home.said.folder ?? ""
                    Layout.fillWidth: true
                }

                Repeater {
                    model: root.home.prepared.length

                    delegate: Choice {
                        required property int index
                        readonly property var option: root.home.prepared[index] ?? ({})

                        focus: index === 0
                        text: option.text ?? ""
                        under: option.under ?? ""
                        checked: root.chosen === option.key
                        onClicked: root.chosen = option.key
                        Layout.fillWidth: true
                    }
                }

                Card {
                    visible: root.home.prepared.length === 0
                    tone: Card.Tone.Dashed
                    Layout.fillWidth: true

                    contentItem: Words {
                        text: qsTr("None yet. A conference that is prepared here stays here, encrypted, and is found on this page.")
                        quiet: true
                    }
                }

                ActButton {
                    id: fresh

                    focus: root.home.prepared.length === 0
                    text: qsTr("Prepare a new one")
                    glyph: "plus"
                    kind: root.home.prepared.length === 0 ? ActButton.Kind.Filled : ActButton.Kind.Outlined
                    onClicked: root.went("new")
                    Layout.fillWidth: true
                }
            }
        }

        KeepCard {
            id: keep

            visible: root.home.prepared.length > 0
            home: root.home
            actText: qsTr("Start the conference")
            onActed: root.start()
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
