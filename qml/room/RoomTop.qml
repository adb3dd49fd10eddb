import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Where we are: now, next, and the path of this family's own agenda.
ColumnLayout {
    id: root

    required property var now

    spacing: 28

    RowLayout {
        spacing: 26
        Layout.fillWidth: true

        Rectangle {
            implicitWidth: nowWords.implicitWidth + 60
            implicitHeight: 76
            radius: 38
            color: Theme.light.accent

            Words {
                id: nowWords

                anchors.centerIn: parent
                text: qsTr("Now")
                type: Theme.room.small
                look: Theme.light
                strong: true
                color: Theme.light.overAccent
            }
        }

        Words {
            text: root.now.plain ?? ""
            type: Theme.room.small
            look: Theme.light
            strong: true
            maximumLineCount: 1
            elide: Text.ElideRight
            Layout.fillWidth: true
        }

        Words {
            visible: (root.now.nextPlain ?? "") !== ""
            text: qsTr("Next: %1").arg(root.now.nextPlain ?? "")
            type: Theme.room.small
            look: Theme.light
            quiet: true
            maximumLineCount: 1
            elide: Text.ElideRight
            Layout.maximumWidth: 860
        }
    }

    PathBar {
        steps: root.now.steps ?? 0
        current: (root.now.step ?? 0) - 1
        look: Theme.light
        Layout.fillWidth: true
    }
}
