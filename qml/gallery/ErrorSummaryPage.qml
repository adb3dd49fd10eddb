import QtQuick
import QtQuick.Layouts
import Waymark.Controls

GalleryPage {
    id: root

    readonly property string who: qsTr("Give the action somebody who will do it")
    readonly property string when: qsTr("Write by when, like 20 11 2026")

    title: qsTr("There is a problem")
    note: qsTr("At the top of its page. It takes the focus, and each line leads to its field.")

    Specimen {
        caption: qsTr("On a laptop")

        ErrorSummary {
            problems: [root.who, root.when]
            onFollow: index => (index === 0 ? owner : day).forceActiveFocus(Qt.TabFocusReason)
            Layout.fillWidth: true
        }

        Field {
            id: owner

            label: qsTr("Who")
            error: root.who
            Layout.fillWidth: true
        }

        DateField {
            id: day

            label: qsTr("By when")
            error: root.when
            Layout.fillWidth: true
        }
    }
}
