import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// No heading and no caption: this picture is the whole screen, and the same for every cause.
GalleryPage {
    id: root

    title: qsTr("The neutral screen")
    bare: true
    least: 664

    Neutral {
        Layout.fillWidth: true
        Layout.preferredHeight: root.width * 9 / 16
    }
}
