import QtQuick
import Waymark.Controls

Item {
    required property var desk

    Neutral {
        anchors.fill: parent
    }
}
