pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The gallery by hand: its pages at the left; above, how they are shown. It asks its `showing` for another language or
// direction, because both belong to the whole program.
Rectangle {
    id: root

    required property var showing
    required property list<string> pages
    property int current: 0
    property int language: 0
    property bool mirrored: false

    function open(index: int) {
        current = Math.max(0, Math.min(pages.length - 1, index))
        scroll.contentY = 0
    }

    color: Theme.now.bg

    Rectangle {
        id: side

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Math.min(276 * Math.max(1, Theme.step * 0.8), root.width / 3)
        color: Theme.now.sunken

        RowLayout {
            id: brand

            x: 20
            y: 16
            width: parent.width - 40
            spacing: 12

            Brand {}

            Heading {
                text: qsTr("Gallery")
                type: Theme.laptop.lead
                Layout.fillWidth: true
            }
        }

        ListView {
            id: list

            anchors.top: brand.bottom
            anchors.topMargin: 12
            anchors.bottom: parent.bottom
            x: 10
            width: parent.width - 20
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.pages.length
            currentIndex: root.current
            activeFocusOnTab: true
            highlightMoveDuration: 0

            Accessible.role: Accessible.List
            Accessible.name: qsTr("Pages")
            Keys.onUpPressed: root.open(root.current - 1)
            Keys.onDownPressed: root.open(root.current + 1)

            delegate: PickRow {
                required property int index

                width: list.width
                text: root.pages[index] ?? ""
                lit: index === root.current
                onClicked: root.open(index)
            }
        }

        Rule {
            x: root.mirrored ? 0 : parent.width - width
            height: parent.height
        }
    }

    Rectangle {
        id: top

        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: parent.top
        height: settings.height + 24
        color: Theme.now.surface
        z: 1

        Flow {
            id: settings

            x: 20
            y: 12
            width: parent.width - 40
            spacing: 12

            Segments {
                labels: [qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                current: Theme.look
                spoken: qsTr("Look")
                onChosen: index => Theme.look = index
            }

            Segments {
                labels: Theme.steps.map(step => qsTr("%1 %").arg(Math.round(step * 100)))
                current: Theme.steps.indexOf(Theme.step)
                spoken: qsTr("Text size")
                onChosen: index => Theme.step = Theme.steps[index]
            }

            Segments {
                // Each language is called what its own speakers call it.
                labels: ["English", "Cymraeg", "Pseudo +40 %"]
                current: root.language
                spoken: qsTr("Language")
                onChosen: index => {
                    root.language = index
                    root.showing.speak(["en", "cy", "pseudo"][index])
                }
            }

            Segments {
                labels: [qsTr("Left to right"), qsTr("Right to left")]
                current: root.mirrored ? 1 : 0
                spoken: qsTr("Direction")
                onChosen: index => {
                    root.mirrored = index === 1
                    root.showing.turn(root.mirrored)
                }
            }
        }

        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }

    Flickable {
        id: scroll

        anchors.left: side.right
        anchors.right: parent.right
        anchors.top: top.bottom
        anchors.bottom: parent.bottom
        contentHeight: page.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        Loader {
            id: page

            readonly property Item shown: item as Item

            width: scroll.width
            height: Math.max(scroll.height, shown ? shown.implicitHeight : 0)
            source: Qt.resolvedUrl((root.pages[root.current] ?? "") + "Page.qml")
        }
    }
}
