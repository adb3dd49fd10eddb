import QtQuick
import QtQuick.Layouts
import Waymark.Theme

// The strip at the top of a laptop or tablet: what this is, where we are, and at its end what the face puts
// there (state, clock, text size, who I am).
Rectangle {
    id: root

    property string title: ""
    property string subtitle: ""
    property Face face: Theme.laptop
    property Tokens look: Theme.now
    property alias beside: start.data
    default property alias end: finish.data

    implicitHeight: Math.max(60, row.implicitHeight + 12)
    implicitWidth: 640
    color: look.surface

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 20
        anchors.rightMargin: 16
        spacing: 14

        Brand {
            look: root.look
            size: root.face === Theme.laptop ? 30 : 36
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            Layout.minimumWidth: 80

            Words {
                text: root.title
                type: root.face.body
                look: root.look
                strong: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }

            Words {
                visible: root.subtitle !== ""
                text: root.subtitle
                type: root.face.small
                look: root.look
                quiet: true
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
        }

        RowLayout {
            id: start

            spacing: 10
        }

        Item {
            Layout.fillWidth: true
        }

        RowLayout {
            id: finish

            spacing: root.face.gap
            Layout.fillHeight: true
        }
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
        look: root.look
    }
}
