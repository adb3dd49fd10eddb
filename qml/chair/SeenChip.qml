import QtQuick
import Waymark.Theme
import Waymark.Controls

// Who can see what is being written. A press makes it narrower, and after the narrowest wide again: nothing
// has been sent yet.
Pressable {
    id: root

    // The letter of the part that sits; in a confidential section the widest are the professionals.
    property string letter: ""
    property bool section: false
    property string circle: "everyone"
    property Tokens look: Theme.now

    readonly property var widths: section ? ["professionals", "offices"] : ["everyone", "professionals", "offices"]
    readonly property string effective: widths.includes(circle) ? circle : widths[0]

    signal chose(string width)

    text: effective === "offices" ? qsTr("Chair and minutes only")
        : effective === "professionals" ? qsTr("Professionals only")
        : letter !== "" ? qsTr("Seen by: Part %1").arg(letter) : qsTr("Seen by: everyone here")
    implicitWidth: chip.implicitWidth
    implicitHeight: chip.implicitHeight
    onClicked: root.chose(widths[(widths.indexOf(effective) + 1) % widths.length])

    Accessible.description: qsTr("Press to make it narrower")

    Chip {
        id: chip

        anchors.fill: parent
        text: root.text
        mark: root.effective === "offices" ? "chairminutes" : root.effective === "professionals" ? "professionals"
            : root.letter !== "" ? "part" + root.letter : "everyone"
        look: root.look

        Accessible.ignored: true
    }

    FocusRing {
        around: root
        look: root.look
        corner: chip.radius
    }
}
