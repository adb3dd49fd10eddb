import QtQuick
import Waymark.Theme
import Waymark.Controls

// What opens over the chair's face: sheets that ask one act, and the finder of all that can be done. They close when the
// seat goes dark: what is half written must not stay on such a screen.
Item {
    id: root

    required property var desk
    required property ChairActs acts
    readonly property bool finds: finder.opened
    property Tokens look: Theme.now

    signal chose(string act)

    function endPart() {
        sureSheet.begin()
    }
    function adjourn() {
        stopSheet.adjourn()
    }
    function abandon() {
        stopSheet.abandon()
    }
    // The safe thing first: the room screen is covered before anything is written.
    function markStranger() {
        if (desk.around.covered !== true)
            desk.ask("CoverRoom", {})
        strangerSheet.begin()
    }
    function declare(person: string) {
        connectionSheet.declare(person)
    }
    function decide(connection: string) {
        decisionSheet.decide(connection)
    }
    function find() {
        finder.open()
    }
    function closeAll() {
        for (const sheet of [sureSheet, stopSheet, strangerSheet, connectionSheet, decisionSheet, finder, handsSheet])
            sheet.close()
    }
    function showHands() {
        handsSheet.open()
    }

    Connections {
        target: root.desk

        function onLobbyChanged() {
            if (root.desk.lobby)
                root.closeAll()
        }
    }

    SureSheet {
        id: sureSheet

        desk: root.desk
        look: root.look
    }

    StopSheet {
        id: stopSheet

        desk: root.desk
        look: root.look
    }

    StrangerSheet {
        id: strangerSheet

        desk: root.desk
        look: root.look
    }

    ConnectionSheet {
        id: connectionSheet

        desk: root.desk
        look: root.look
    }

    ConnectionDecision {
        id: decisionSheet

        desk: root.desk
        look: root.look
    }

    HandsSheet {
        id: handsSheet

        desk: root.desk
        look: root.look
    }

    ActFinder {
        id: finder

        acts: root.acts.all.map(act => Object.assign({ "keyCap": root.acts.cap(act.keys) }, act))
        look: root.look
        onChose: key => root.chose(key)
    }
}
