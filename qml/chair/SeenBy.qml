import QtQuick
import Waymark.Controls

// Who will see what is being written, where it cannot be made narrower: "part", "professionals", "offices" or "one".
Chip {
    id: root

    required property var desk
    property string to: "part"
    readonly property string letter: desk.now.part ?? ""
    readonly property string circle: to === "part" && desk.now.what === "section" ? "professionals" : to

    text: circle === "offices" ? qsTr("Chair and minutes only")
        : circle === "professionals" ? qsTr("Professionals only")
        : circle === "one" ? qsTr("Nobody until it is shown")
        : letter !== "" ? qsTr("Seen by: Part %1").arg(letter) : qsTr("Seen by: everyone here")
    mark: circle === "offices" ? "chairminutes" : circle === "professionals" ? "professionals"
        : circle === "one" ? "oneperson" : letter !== "" ? "part" + letter : "everyone"
}
