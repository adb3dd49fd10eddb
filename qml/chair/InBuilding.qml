pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Family still in the building, or awaited, before a part begins; each with the one press that is needed.
Card {
    id: root

    required property var desk
    required property string title
    required property var people
    // Those of them who stand here.
    required property var chosen
    // Where a press puts them, and how that is called.
    required property string place
    required property string placeSay
    required property string nobody
    property int number: 2

    readonly property int count: chosen.length

    padding: 1

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        StepTitle {
            number: root.number
            title: root.title
            look: root.look
            Layout.margins: 10
            Layout.leftMargin: 16
        }

        RowLayout {
            visible: root.count === 0
            spacing: 10
            Layout.leftMargin: 18
            Layout.rightMargin: 16
            Layout.bottomMargin: 14

            Icon {
                name: "check"
                size: Math.round(18 * Theme.step)
                color: root.look.well
            }

            Words {
                text: root.nobody
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: root.desk.people

            delegate: PlacedRow {
                id: slot

                required property int index

                visible: root.chosen.some(one => one.key === person.key)
                desk: root.desk
                // From the plain copy: a row of the model itself is gone before its delegate is.
                person: root.people[index] ?? ({ "key": "", "name": "", "known": "", "role": "", "agency": "",
                    "initials": "", "where": "", "since": "", "group": "", "standing": "", "supports": "", "part": "",
                    "device": "", "speaking": false, "excluded": false, "inRunning": false, "room": "", "keptOut": "" })
                place: root.place
                placeSay: root.placeSay
                look: root.look
                Layout.fillWidth: true
            }
        }

        Item {
            implicitHeight: 4
        }
    }
}
