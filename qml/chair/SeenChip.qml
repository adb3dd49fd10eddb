import QtQuick
import Waymark.Controls

// Who can see what is being written. A press makes it narrower, and after the narrowest wide again: nothing
// has been sent yet.
CircleChip {
    id: root

    // The letter of the part that sits; in a confidential section the widest are the professionals.
    property string letter: ""
    property bool section: false
    property string circle: "everyone"

    readonly property var widths: section ? ["professionals", "offices"] : ["everyone", "professionals", "offices"]
    readonly property string effective: widths.includes(circle) ? circle : widths[0]

    text: effective === "offices" ? qsTr("Chair and minutes only")
        : effective === "professionals" ? qsTr("Professionals only")
        : letter !== "" ? qsTr("Seen by: Part %1").arg(letter) : qsTr("Seen by: everyone here")
    mark: effective === "offices" ? "chairminutes" : effective === "professionals" ? "professionals"
        : letter !== "" ? "part" + letter : "everyone"
    onClicked: root.chose(widths[(widths.indexOf(effective) + 1) % widths.length])
}
