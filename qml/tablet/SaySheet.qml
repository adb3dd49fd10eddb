import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Two ways to say something: out loud, or in writing.
Panel {
    id: root

    required property var desk

    signal write

    title: qsTr("I want to say something")
    face: Theme.family

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: root.closed()
    }

    Mistake {
        act: act
        face: root.face
        Layout.fillWidth: true
    }

    ActButton {
        text: act.busy ? act.waits : qsTr("Put my hand up")
        glyph: "hand"
        kind: ActButton.Kind.Filled
        reason: act.waits
        face: root.face
        least: root.face.mainControl
        onClicked: act.ask("RaiseHand", { "wish": "speak" })
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("You get your turn to talk.")
        type: root.face.second
        quiet: true
        Layout.fillWidth: true
        Layout.topMargin: -8
        Layout.bottomMargin: 8
    }

    ActButton {
        text: qsTr("Write it in my own words")
        glyph: "pen"
        face: root.face
        least: root.face.mainControl
        onClicked: root.write()
        Layout.fillWidth: true
    }

    Words {
        text: qsTr("You do not have to say it out loud.")
        type: root.face.second
        quiet: true
        Layout.fillWidth: true
        Layout.topMargin: -8
    }
}
