import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// A view's answer: word and icon. Neither is green: here "yes" means that a child is at risk.
Rectangle {
    id: root

    required property string threshold
    required property string words
    property bool written: false
    property Tokens look: Theme.now
    readonly property color ink: written ? look.pro : threshold === "no" ? look.worry : look.need

    implicitWidth: row.implicitWidth + 22
    implicitHeight: row.implicitHeight + 8
    radius: Math.min(14, height / 2)
    color: look.surface
    border.width: 1
    border.color: ink

    Accessible.role: Accessible.StaticText
    Accessible.name: words

    RowLayout {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        x: 9
        width: Math.min(implicitWidth, root.width - 18)
        spacing: 6

        Icon {
            name: root.written ? "paper" : root.threshold === "yes" ? "check" : root.threshold === "no" ? "close"
                : "question"
            size: Math.round(15 * Theme.step)
            color: root.ink
        }

        Words {
            text: root.words
            type: Theme.laptop.small
            look: root.look
            strong: true
            color: root.ink
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)

            Accessible.ignored: true
        }
    }
}
