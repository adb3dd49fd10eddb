import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// Larger text and high contrast, one tap each, at the top of every face.
RowLayout {
    id: root

    property Face face: Theme.laptop
    property Tokens look: Theme.now

    spacing: 0

    ActButton {
        text: "Aa"
        spoken: qsTr("Text size, now %1 %").arg(Math.round(Theme.step * 100))
        kind: ActButton.Kind.Quiet
        face: root.face
        look: root.look
        leftPadding: 10
        rightPadding: 10
        onClicked: Theme.nextStep()
    }

    ActButton {
        glyph: "contrast"
        spoken: Theme.look === Theme.Look.Contrast ? qsTr("High contrast, now on")
            : qsTr("High contrast, now off")
        kind: ActButton.Kind.Quiet
        face: root.face
        look: root.look
        onClicked: Theme.toggleContrast()
    }
}
