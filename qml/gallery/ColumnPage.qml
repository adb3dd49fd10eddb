import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    id: root

    title: qsTr("Columns")
    note: qsTr("What is going well, what people worry about, what needs to happen. The line just changed is gently marked.")

    GridLayout {
        columns: root.width > 860 * Theme.step ? 3 : 1
        columnSpacing: 16
        rowSpacing: 16
        Layout.fillWidth: true

        ColumnCard {
            title: qsTr("Going well")
            glyph: "sun"
            ink: Theme.now.well
            tint: Theme.now.wellTint
            count: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight + 10

            ColumnLine {
                text: qsTr("Ellie is at school every day")
                under: "Sam Okafor · Ellie"
                glyph: "screen"
            }

            ColumnLine {
                text: qsTr("Joan has them to stay every Friday")
                under: qsTr("Joan Price · both · just now")
                glyph: "screen"
                changed: true
                ruled: false
            }
        }

        ColumnCard {
            title: qsTr("Worried about")
            glyph: "cloud"
            ink: Theme.now.worry
            tint: Theme.now.worryTint
            count: 2
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight + 10

            ColumnLine {
                text: qsTr("Ellie hears shouting and gets scared")
                under: "Tom Ashby · Ellie"
                glyph: "screen"
            }

            ColumnLine {
                text: qsTr("Jack missed two health checks")
                under: "Beth Lawson · Jack"
                glyph: "screen"
                ruled: false
            }
        }

        ColumnCard {
            title: qsTr("Needs to happen")
            glyph: "sign"
            ink: Theme.now.need
            tint: Theme.now.needTint
            count: 1
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            Layout.minimumHeight: implicitHeight + 10

            ColumnLine {
                text: qsTr("A safety plan that everyone knows")
                under: qsTr("Amira Khan · both")
                glyph: "screen"
                ruled: false
            }
        }
    }

    Specimen {
        caption: qsTr("A changed line on a family member's tablet: the mark fades by itself")
        face: Theme.family

        Card {
            face: Theme.family
            padding: 0
            Layout.fillWidth: true

            ColumnLayout {
                width: parent.width
                spacing: 0

                ColumnLine {
                    text: qsTr("You and Amira make a safety plan for home.")
                    under: qsTr("By Friday 13 November. You chose this help.")
                    face: Theme.family
                }

                Item {
                    implicitHeight: joined.implicitHeight + 24
                    Layout.fillWidth: true
                    Layout.topMargin: 2
                    Layout.bottomMargin: Theme.family.cardRadius

                    ChangedBar {
                        anchors.fill: parent
                        changed: true
                        bar: 8
                    }

                    Words {
                        id: joined

                        x: Theme.family.padding
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - 2 * Theme.family.padding
                        text: qsTr("Ellie and Jack stay with Joan every Friday.")
                        type: Theme.family.body
                    }
                }
            }
        }
    }
}
