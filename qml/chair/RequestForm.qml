import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Somebody asks, before the meeting or in it, that a person be excluded. It is asked for on their behalf and decided later.
Card {
    id: root

    required property var desk
    property string person: ""
    property string asker: ""
    property string ground: ""
    readonly property string missing: person === "" ? qsTr("Choose who is to be excluded")
        : asker === "" ? qsTr("Choose who asks for it") : ground === "" ? qsTr("Choose the ground")
        : why.text.trim() === "" ? qsTr("Write what they say") : ""

    topPadding: 12
    bottomPadding: 14

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            root.person = ""
            root.asker = ""
            root.ground = ""
            why.text = ""
        }
    }

    Picked {
        id: picked

        desk: root.desk
    }

    Book {
        id: people

        model: root.desk.people
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        Words {
            text: qsTr("Somebody asks now")
            strong: true
            look: root.look
            Layout.fillWidth: true

            Accessible.role: Accessible.Heading
        }

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : []
            look: root.look
            onFollow: why.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        Flow {
            spacing: 8
            Layout.fillWidth: true

            Picker {
                placeholder: qsTr("Who asks")
                current: root.asker
                options: people.rows.map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
                look: root.look
                onChose: key => root.asker = key
            }

            Picker {
                placeholder: qsTr("Who is to be excluded")
                current: root.person
                options: people.rows.filter(one => one.group !== "office")
                    .map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
                look: root.look
                onChose: key => root.person = key
            }

            Picker {
                placeholder: qsTr("Ground")
                current: root.ground
                options: picked.grounds
                look: root.look
                onChose: key => root.ground = key
            }
        }

        Area {
            id: why

            label: qsTr("What they say")
            lines: 2
            look: root.look
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.width < 720 * Theme.step ? 2 : 3
            columnSpacing: 12
            rowSpacing: 6

            ActButton {
                text: qsTr("Write the request down")
                reason: act.busy ? act.waits : root.missing
                look: root.look
                onClicked: act.ask("RequestExclusion", { "person": root.person, "asker": root.asker, "ground": root.ground,
                    "evidence": why.text.trim(), "asked": root.desk.inMinutes(0) })
            }

            SeenBy {
                desk: root.desk
                to: "offices"
                look: root.look
            }

            Words {
                text: root.missing
                type: Theme.laptop.second
                look: root.look
                quiet: true
                Layout.columnSpan: parent.columns === 2 ? 2 : 1
                Layout.fillWidth: true
            }
        }
    }
}
