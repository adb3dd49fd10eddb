import QtQuick
import QtQuick.Layouts
import Waymark.Controls

GalleryPage {
    id: root

    title: qsTr("Sheets")
    note: qsTr("Before an act that cannot simply be taken back: what will change and for whom, in five lines or fewer.")
    least: sheet.implicitHeight + 80

    ActButton {
        text: qsTr("Ask Mark to leave")
        glyph: "door"
        onClicked: sheet.open()
    }

    Specimen {
        caption: qsTr("One line of what will change")

        ChangeLine {
            glyph: "screen"
            text: qsTr("The room screen shows it in plain words")
            Layout.fillWidth: true
        }
    }

    Sheet {
        id: sheet

        title: qsTr("Ask Mark to leave")
        subtitle: qsTr("He threatened somebody at 09:02")
        glyph: "door"
        risky: true
        actText: qsTr("Exclude Mark")
        actKey: "Ctrl Enter"
        changes: [
            qsTr("Mark's tablet is cleared at once"),
            qsTr("He gets nothing more from this part, on screen or on paper"),
            qsTr("The room screen is neutral until you uncover it"),
            qsTr("The reason stands in the chair's record only")
        ]
        changeGlyphs: ["tablet", "paper", "cover", "lock"]
        onActed: close()
        onDeclined: close()
    }

    Component.onCompleted: if (posed) sheet.open()
}
