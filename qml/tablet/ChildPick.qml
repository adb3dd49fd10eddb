import QtQuick
import Waymark.Theme
import Waymark.Controls

// Which child: what stands below is about this one only. Not shown where there is one child.
Segments {
    id: root

    required property var desk
    required property Names names
    // "%1's plan", "%1".
    property string say: qsTr("%1")
    readonly property var every: names.children.rows
    // The desk shows the first child until one is chosen.
    readonly property int place: Math.max(0, every.findIndex(child => child.key === desk.planChild))
    readonly property string chosenKey: every[place] ? every[place].key : ""
    readonly property string chosenName: every[place] ? every[place].known : ""

    visible: every.length > 1
    labels: every.map(child => root.say.arg(child.known))
    current: place
    spoken: qsTr("Which child")
    face: Theme.tablet
    onChosen: index => root.desk.planChild = root.every[index].key
}
