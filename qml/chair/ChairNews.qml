import QtQuick
import Waymark.Controls

// Reads out what changes while the chair's eyes are on somebody: nobody has the keyboard on it.
Item {
    id: root

    required property var desk
    property string words: ""
    property int waiting: 0
    property int hands: 0
    property bool quorum: true
    property bool covered: false
    property string what: ""
    property string link: "open"

    function say(news: string) {
        words = news
        announcer.say(root)
    }
    function look() {
        if (desk.lobby)
            return
        const isCovered = desk.around.covered ?? false
        const isMet = desk.around.quorum ?? true
        const isWhat = desk.now.what ?? "none"
        const news = [
            isCovered !== covered ? isCovered ? qsTr("The room screen is covered") : qsTr("The room screen shows the meeting") : "",
            isWhat !== what && isWhat === "section" ? qsTr("The confidential section is open") : "",
            isWhat !== what && what === "section" ? qsTr("The confidential section has ended") : "",
            quorum && !isMet && isWhat !== "none" ? qsTr("The quorum is lost. %1").arg(desk.around.quorumSay ?? "") : ""
        ].filter(one => one !== "")
        covered = isCovered
        quorum = isMet
        what = isWhat
        if (news.length > 0)
            say(news.join(". "))
    }

    Accessible.role: Accessible.AlertMessage
    Accessible.name: words
    Component.onCompleted: {
        waiting = desk.waiting.count
        hands = desk.hands.count
        quorum = desk.around.quorum ?? true
        covered = desk.around.covered ?? false
        what = desk.now.what ?? "none"
        link = desk.link
    }

    Announcer {
        id: announcer
    }

    Connections {
        target: root.desk

        function onAroundChanged() {
            root.look()
        }
        function onNowChanged() {
            root.look()
        }
        function onLinkChanged() {
            if (root.desk.link !== root.link)
                root.say(root.desk.link === "open" ? qsTr("The connection is back")
                    : qsTr("No connection. What you write is kept here"))
            root.link = root.desk.link
        }
        function onSavingChanged() {
            if (root.desk.saving === "not-saved")
                root.say(qsTr("Not saved. Write down what was just said"))
        }
    }

    Connections {
        target: root.desk.waiting

        function onCountChanged() {
            const all = root.desk.waiting.all
            if (all.length > root.waiting)
                root.say(qsTr("A contribution from %1").arg(all[all.length - 1].who))
            root.waiting = all.length
        }
    }

    Connections {
        target: root.desk.hands

        function onCountChanged() {
            const all = root.desk.hands.all
            if (all.length > root.hands)
                root.say(({ "pause": qsTr("%1 needs a break"), "help": qsTr("%1 needs help") }[all[all.length - 1].wish]
                    ?? qsTr("%1 wants to speak")).arg(all[all.length - 1].name))
            root.hands = all.length
        }
    }
}
