pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// How the conference is kept and reached: the passphrase, the second folder, the address. `fields` is what `home` reads.
Card {
    id: root

    required property var home
    // Made now: the passphrase is chosen, and written twice.
    property bool fresh: false
    property string actText: ""
    readonly property bool busy: home.state === "making" || home.state === "starting"
    readonly property var boxes: ({ passphrase: passphrase, again: again, copy: copy, address: address, port: port })
    readonly property var fields: ({
            "passphrase": passphrase.text,
            "again": again.text,
            "copy": copy.text,
            "address": address.current,
            "port": port.text
        })

    signal acted

    // What was typed here is not needed any more.
    function forget() {
        passphrase.forget()
        again.forget()
    }

    padding: 20

    Connections {
        target: root.home

        function onBegun() {
            root.forget()
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 12

        SecretField {
            id: passphrase

            label: qsTr("Passphrase")
            hint: root.fresh ? qsTr("Four unrelated words are good. Who loses it loses the conference: nobody can bring it back.")
                : qsTr("The one it was prepared with")
            error: root.home.said.passphrase ?? ""
            Layout.fillWidth: true
            onAccepted: root.fresh ? again.forceActiveFocus(Qt.TabFocusReason) : root.acted()
        }

        StrengthLine {
            visible: root.fresh && passphrase.text !== ""
            strength: root.home.strength(passphrase.text)
            Layout.fillWidth: true
        }

        SecretField {
            id: again

            visible: root.fresh
            label: qsTr("The passphrase once more")
            error: root.home.said.again ?? ""
            Layout.fillWidth: true
            onAccepted: root.acted()
        }

        RowLayout {
            spacing: 12
            Layout.fillWidth: true

            Field {
                id: copy

                label: qsTr("A second folder, for an encrypted copy")
                text: root.home.asked.copy ?? ""
                hint: qsTr("Best on a stick. Another laptop can go on from it. Leave it empty for none.")
                placeholder: root.home.sticks.length > 0 ? "" : qsTr("No stick is plugged in")
                error: root.home.said.copy ?? ""
                Layout.fillWidth: true
            }

            Picker {
                visible: root.home.sticks.length > 0
                options: root.home.sticks
                current: copy.text
                placeholder: qsTr("Stick")
                purpose: qsTr("The stick for the copy")
                onChose: key => copy.text = key
                Layout.alignment: Qt.AlignBottom
            }
        }

        RowLayout {
            spacing: 12
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 6
                Layout.fillWidth: true

                FieldLabel {
                    label: qsTr("Others reach this laptop by")
                    error: root.home.said.address ?? ""
                    Layout.fillWidth: true
                }

                Picker {
                    id: address

                    options: root.home.addresses
                    current: root.home.asked.address ?? root.home.addresses[0]?.key ?? ""
                    purpose: qsTr("Others reach this laptop by")
                    onChose: key => current = key
                    Layout.fillWidth: true
                }
            }

            Field {
                id: port

                label: qsTr("Port")
                text: root.home.asked.port ?? "8443"
                maximumLength: 5
                inputMethodHints: Qt.ImhDigitsOnly
                error: root.home.said.port ?? ""
                onAccepted: root.acted()
                Layout.preferredWidth: 120 * Theme.step
                Layout.fillWidth: false
                Layout.alignment: Qt.AlignBottom
            }
        }

        Words {
            visible: address.chosen !== null && (address.chosen?.under ?? "") !== ""
            text: address.chosen?.under ?? ""
            type: Theme.laptop.small
            quiet: true
            Layout.fillWidth: true
        }

        ActButton {
            text: root.busy ? qsTr("Being opened") : root.actText
            kind: ActButton.Kind.Filled
            least: Theme.laptop.mainControl
            reason: root.busy ? qsTr("The file is being opened. This takes a few seconds.") : ""
            onClicked: root.acted()
            Layout.fillWidth: true
            Layout.topMargin: 4
        }
    }
}
