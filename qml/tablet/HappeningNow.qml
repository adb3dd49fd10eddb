import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One sentence: what is happening now. And what comes next.
Card {
    id: root

    required property var desk
    readonly property var now: desk.now
    readonly property bool views: now.kind === "views" && (desk.round.id ?? "") !== "" && !desk.round.shown
    readonly property bool talks: now.what === "item" && !views && (now.speaker ?? "") !== ""
    readonly property var speaker: people.rows.find(person => person.key === root.now.speakerId) ?? null
    readonly property string known: speaker ? speaker.known : now.speaker ?? ""
    readonly property string talking: now.speakerId === desk.myId ? qsTr("It is your turn to talk")
        : speaker && speaker.group === "professional" && speaker.role !== ""
        ? qsTr("%1, %2, is talking").arg(known).arg(speaker.role) : qsTr("%1 is talking").arg(known)
    readonly property string say: talks ? talking
        : now.what === "item" && views ? qsTr("The professionals are giving their view for %1").arg(desk.round.child)
        : now.what === "item" ? now.plain
        : now.what === "pause" ? qsTr("We are having a break")
        : now.what === "closed" ? qsTr("The meeting is over. Thank you for being here.")
        : qsTr("We will continue shortly")
    readonly property string under: talks ? now.plain ?? "" : views ? qsTr("We will show them all together.")
        : now.what === "pause" && (now.until ?? "") !== "" ? qsTr("We go on at %1").arg(now.until) : ""

    tone: Card.Tone.Accent
    face: Theme.family
    topPadding: 24
    bottomPadding: 22

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Happening now") + ": " + say

    Book {
        id: people

        model: root.desk.people
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 4

        Words {
            text: qsTr("Happening now")
            type: root.face.small
            color: Theme.now.accent
            strong: true
            Layout.fillWidth: true
        }

        Heading {
            text: root.say
            type: root.face.hero
            Layout.fillWidth: true
        }

        Words {
            visible: root.under !== ""
            text: root.under
            type: root.face.body
            Layout.fillWidth: true
        }

        Rectangle {
            visible: next.visible
            implicitHeight: Theme.now.lineWidth
            color: Theme.now.accent
            Layout.fillWidth: true
            Layout.topMargin: 10
            Layout.bottomMargin: 8
        }

        RowLayout {
            id: next

            visible: root.now.what === "item" && (root.now.nextPlain ?? "") !== ""
            spacing: 12

            Icon {
                name: "arrow"
                size: root.face.icon - 4
                color: Theme.now.accent
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (root.face.body.leading - size) / 2
            }

            Words {
                text: qsTr("Next:")
                type: root.face.body
                strong: true
                Layout.alignment: Qt.AlignTop
                Layout.rightMargin: -4
            }

            Words {
                text: root.now.nextPlain ?? ""
                type: root.face.body
                Layout.fillWidth: true
            }
        }
    }
}
