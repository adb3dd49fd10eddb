pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    property int outcome: 0
    property int help: 1
    readonly property var outcomes: [qsTr("Child protection plan"), qsTr("No plan. Other help offered"),
        qsTr("More information, meet again")]
    readonly property var helps: [qsTr("Somebody to talk to"), qsTr("Help with money")]

    title: qsTr("Choices")
    note: qsTr("One of several, below each other.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop: what is decided")

            Repeater {
                model: root.outcomes.length

                delegate: Choice {
                    required property int index

                    text: root.outcomes[index]
                    under: index === 1 ? qsTr("Early help, child in need") : ""
                    checked: index === root.outcome
                    onClicked: root.outcome = index
                    Layout.fillWidth: true
                }
            }
        }

        Specimen {
            caption: qsTr("On a family member's tablet")
            face: Theme.family

            Repeater {
                model: root.helps.length

                delegate: Choice {
                    required property int index

                    text: root.helps[index]
                    checked: index === root.help
                    face: Theme.family
                    onClicked: root.help = index
                    Layout.fillWidth: true
                }
            }
        }
    }
}
