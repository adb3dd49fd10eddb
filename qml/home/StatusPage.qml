pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// How a running conference is: the server, the copy, the big screen, and the cards that are still to be given.
Page {
    id: root

    required property var home
    readonly property bool well: home.state === "running"

    function askToEnd() {
        sure.open()
    }

    gutter: Math.max(24, (width - 1100) / 2)
    above: 24
    spacing: 16

    RowLayout {
        spacing: 16
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 2
            Layout.fillWidth: true

            Heading {
                text: root.home.rehearsal ? qsTr("A rehearsal is running on this laptop")
                    : qsTr("A conference is running on this laptop")
                Layout.fillWidth: true
            }

            Words {
                text: root.home.rehearsal ? qsTr("Everybody in it is made up. It is gone when you end it.")
                    : qsTr("Leave this window open. It may stand behind the chair’s.")
                quiet: true
                Layout.fillWidth: true
            }
        }

        ActButton {
            text: qsTr("Show the chair’s window")
            kind: ActButton.Kind.Filled
            onClicked: root.home.showSeats()
        }

        ActButton {
            text: root.home.rehearsal ? qsTr("End the rehearsal") : qsTr("End hosting")
            onClicked: root.askToEnd()
        }
    }

    Card {
        padding: 0
        Layout.fillWidth: true

        contentItem: ColumnLayout {
            spacing: 0

            StatusLine {
                title: qsTr("Server")
                glyph: root.well ? "saved" : root.home.state === "stuck" ? "warn" : "sync"
                tone: root.well ? Theme.now.well : root.home.state === "stuck" ? Theme.now.danger : Theme.now.worry
                say: root.well ? qsTr("Running at %1").arg(root.home.address)
                    : root.home.state === "stuck" ? qsTr("It stopped and does not start again. What was acknowledged is on the disk.")
                    : qsTr("It stopped and is being started again. Devices come back by themselves.")
                more: root.well ? root.home.reachable ? qsTr("Devices must be on the same network.")
                    : qsTr("Only this laptop can join.") : root.home.why
                actText: root.home.state === "stuck" ? qsTr("Try again") : ""
                onActed: root.home.tryAgain()
                Layout.fillWidth: true
            }

            Rule {
                Layout.fillWidth: true
            }

            StatusLine {
                title: qsTr("Copy")
                glyph: root.home.copy === "current" ? "saved" : root.home.copy === "lost" ? "warn" : "info"
                tone: root.home.copy === "current" ? Theme.now.well : root.home.copy === "lost" ? Theme.now.danger
                    : Theme.now.ink2
                say: root.home.copy === "current" ? qsTr("As new as the conference, and encrypted")
                    : root.home.copy === "lost" ? qsTr("The copy is not kept any more. The conference itself is safe and goes on.")
                    : qsTr("No copy is kept")
                more: root.home.copy === "none" ? "" : root.home.copyFolder
                    + (root.home.copy === "lost" && root.home.why !== "" ? "\n" + root.home.why : "")
                actText: root.home.copy === "lost" ? qsTr("Try again") : ""
                onActed: root.home.copyAgain()
                Layout.fillWidth: true
            }

            Rule {
                Layout.fillWidth: true
            }

            StatusLine {
                title: qsTr("Big screen")
                glyph: "screen"
                tone: Theme.now.ink2
                say: root.home.projector ? qsTr("Shown full on the second screen")
                    : qsTr("There is no second screen, so it is a window. Plug in the projector, or make it full with Ctrl+F11.")
                Layout.fillWidth: true
            }
        }
    }

    Heading {
        visible: root.home.cards.length > 0
        text: root.home.rehearsal ? qsTr("Seats of this rehearsal") : qsTr("Cards to join")
        type: Theme.laptop.lead
        Layout.fillWidth: true
        Layout.topMargin: 8
    }

    Words {
        visible: root.home.cards.length > 0
        text: root.home.rehearsal ? qsTr("Open any of them beside the chair’s window and play their part.")
            : qsTr("One for each person, and no other device than theirs. A code works once; the chair can give a new one any time.")
        quiet: true
        Layout.fillWidth: true
    }

    GridLayout {
        columns: Math.max(1, Math.floor((root.width - 2 * root.gutter + 14) / (354 * Theme.step)))
        columnSpacing: 14
        rowSpacing: 14
        Layout.fillWidth: true

        Repeater {
            model: root.home.cards.length

            delegate: JoinCard {
                required property int index

                card: root.home.cards[index] ?? ({})
                here: root.home.rehearsal
                onOpened: key => root.home.openSeat(key)
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.maximumWidth: 400 * Theme.step
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }

    Sheet {
        id: sure

        title: root.home.rehearsal ? qsTr("End the rehearsal?") : qsTr("End hosting?")
        glyph: "off"
        changes: root.home.rehearsal ? [qsTr("Every window of it closes, and what was written in it is gone.")]
            : [qsTr("Nobody can join any more; the big screen and every tablet go dark."),
                qsTr("Everything that was saved stays on this laptop, encrypted."),
                qsTr("You can start it again with the passphrase.")]
        actText: root.home.rehearsal ? qsTr("End the rehearsal") : qsTr("End hosting")
        notNowText: qsTr("Go on")
        risky: !root.home.rehearsal
        onActed: {
            close()
            root.home.end()
        }
        onDeclined: close()
    }
}
