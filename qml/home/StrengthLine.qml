pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// How hard a passphrase is to guess: four bars and a sentence.
RowLayout {
    id: root

    // { step, say } from `home`.
    required property var strength
    readonly property int step: strength.step ?? 0
    readonly property color tone: step >= 4 ? Theme.now.well : step === 3 ? Theme.now.accent : step === 2 ? Theme.now.worry
        : Theme.now.danger

    spacing: 10

    Repeater {
        model: 4

        delegate: Rectangle {
            id: bar

            required property int index

            implicitWidth: 22
            implicitHeight: 6
            radius: 3
            color: bar.index < root.step ? root.tone : Theme.now.sunken
            border.width: bar.index < root.step ? 0 : 1
            border.color: Theme.now.edge
        }
    }

    Words {
        text: root.strength.say ?? ""
        type: Theme.laptop.second
        color: root.tone
        strong: true
        Layout.fillWidth: true
    }
}
