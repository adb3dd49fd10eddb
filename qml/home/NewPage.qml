pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// A new conference: from a short form, or from a pack that was prepared elsewhere.
FormPage {
    id: root

    property bool fromPack: (home.asked.pack ?? "") !== ""

    function start() {
        if (root.fromPack)
            root.home.preparePack(Object.assign({ "pack": pack.text }, keep.fields))
        else
            root.home.prepare(Object.assign({}, facts.fields, keep.fields))
    }

    title: qsTr("Prepare a new conference")
    subtitle: qsTr("People, children and reports follow on the chair’s console")
    back: "run"
    first: fromPack ? pack : facts
    boxes: Object.assign({ "pack": pack }, facts.boxes, keep.boxes)

    RowLayout {
        spacing: 20
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 14
            Layout.fillWidth: true
            Layout.preferredWidth: 6
            Layout.alignment: Qt.AlignTop

            Segments {
                labels: [qsTr("Write it here"), qsTr("From a pack file")]
                spoken: qsTr("Where it comes from")
                current: root.fromPack ? 1 : 0
                onChosen: index => {
                    root.home.forgetProblems()
                    root.fromPack = index === 1
                }
            }

            FactsForm {
                id: facts

                visible: !root.fromPack
                home: root.home
                Layout.fillWidth: true
            }

            Field {
                id: pack

                visible: root.fromPack
                label: qsTr("The pack")
                text: root.home.asked.pack ?? ""
                hint: qsTr("A file that ends in .pack.toml, with its whole path")
                error: root.home.said.pack ?? ""
                Layout.fillWidth: true
            }

            Picker {
                visible: root.fromPack && root.home.packs.length > 0
                options: root.home.packs
                current: pack.text
                placeholder: qsTr("Packs in your folders")
                onChose: key => pack.text = key
            }
        }

        KeepCard {
            id: keep

            home: root.home
            fresh: true
            actText: qsTr("Make it and start")
            onActed: root.start()
            Layout.fillWidth: true
            Layout.preferredWidth: 5
            Layout.alignment: Qt.AlignTop
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
