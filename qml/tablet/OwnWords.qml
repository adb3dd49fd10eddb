import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Say it in your own words: they go to the chair, and as they are into the record.
Card {
    id: root

    required property var desk
    required property Names names
    readonly property bool writing: words.text !== ""

    function begin() {
        words.forceActiveFocus(Qt.OtherFocusReason)
    }
    function send() {
        words.error = words.text.trim() === "" ? qsTr("Write what you want to say") : ""
        if (words.error === "")
            act.ask("MakeOffer", { "what": "words", "column": "well", "statement": "opinion", "text": words.text.trim(),
                "about": names.everyChild, "owners": "", "by": "", "measure": "" })
    }

    face: Theme.family
    topPadding: 24
    bottomPadding: 24

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: words.text = ""
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 14

        Heading {
            text: qsTr("Say it in your own words")
            type: root.face.lead
            Layout.fillWidth: true
        }

        Mistake {
            act: act
            face: root.face
            onFollow: root.begin()
            Layout.fillWidth: true
        }

        Area {
            id: words

            placeholder: qsTr("I want …")
            spoken: qsTr("Your own words")
            readOnly: act.busy
            face: root.face
            lines: 4
            onEdited: error = ""
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("%1 sees it first. Then everyone in the room can see it.").arg(root.names.chair)
            type: root.face.small
            quiet: true
            Layout.fillWidth: true
        }

        ActButton {
            text: act.busy ? act.waits : qsTr("Send to %1").arg(root.names.chair)
            glyph: act.busy ? "sync" : "arrow"
            kind: ActButton.Kind.Filled
            reason: act.waits
            face: root.face
            onClicked: root.send()
            Layout.fillWidth: true
        }
    }
}
