import QtQuick
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    title: qsTr("Everything under one key")
    note: qsTr("Whatever can be done now is found by a few of its letters. What cannot be done stands there and says why.")
    least: 720 * Math.max(1, Theme.step * 0.9)

    ActButton {
        text: qsTr("Find what can be done")
        glyph: "dots"
        keyCap: "F1"
        onClicked: finder.open()
    }

    ActFinder {
        id: finder

        acts: [
            { "key": "cover", "text": qsTr("Cover the room screen"), "glyph": "cover", "keyCap": "F2" },
            { "key": "section", "text": qsTr("Confidential section"), "glyph": "lock", "keyCap": "F3" },
            { "key": "break", "text": qsTr("Break"), "under": qsTr("the clocks rest"), "glyph": "cup", "keyCap": "F4" },
            { "key": "begin", "text": qsTr("Begin part B"), "glyph": "door", "reason": qsTr("Joan is still in the building") },
            { "key": "dates", "text": qsTr("Set the dates"), "glyph": "cal" }
        ]
    }

    Component.onCompleted: if (posed) finder.open()
}
