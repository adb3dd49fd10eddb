import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

GalleryPage {
    title: qsTr("Time")
    note: qsTr("How long an item has run. Longer than planned is said as plainly as the rest: a clock that turns red would hurry people.")

    Pair {
        Specimen {
            caption: qsTr("On a laptop")

            Card {
                Layout.fillWidth: true

                ColumnLayout {
                    width: parent.width
                    spacing: 8

                    Words {
                        text: qsTr("Going well, worries, what needs to happen")
                        strong: true
                        Layout.fillWidth: true
                    }

                    ItemTime {
                        ran: 12
                        planned: 25
                        Layout.fillWidth: true
                    }
                }
            }

            Card {
                Layout.fillWidth: true

                ColumnLayout {
                    width: parent.width
                    spacing: 8

                    Words {
                        text: qsTr("Hannah's views")
                        strong: true
                        Layout.fillWidth: true
                    }

                    ItemTime {
                        ran: 14
                        planned: 10
                        Layout.fillWidth: true
                    }
                }
            }

            Card {
                Layout.fillWidth: true

                ColumnLayout {
                    width: parent.width
                    spacing: 8

                    Words {
                        text: qsTr("Making the plan")
                        strong: true
                        Layout.fillWidth: true
                    }

                    ItemTime {
                        ran: 8
                        planned: 25
                        stopped: qsTr("Stopped for the break")
                        Layout.fillWidth: true
                    }
                }
            }
        }

        Specimen {
            caption: qsTr("On a professional's tablet")
            face: Theme.tablet

            ItemTime {
                ran: 25
                planned: 25
                face: Theme.tablet
                Layout.fillWidth: true
            }

            ItemTime {
                ran: 7
                face: Theme.tablet
                Layout.fillWidth: true
            }

            Words {
                text: qsTr("The bar alone, where the words stand elsewhere")
                type: Theme.laptop.small
                quiet: true
                strong: true
                Layout.fillWidth: true
                Layout.topMargin: 12
            }

            TimeBar {
                part: 0.48
                Layout.fillWidth: true
            }
        }
    }
}
