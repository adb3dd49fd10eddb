pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// Corrections that were asked for, and the chair's answer to each: it stands beside the line and names nobody.
Card {
    id: root

    required property var desk

    topPadding: 12
    bottomPadding: 14

    Book {
        id: book

        model: root.desk.after.corrections
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        StepTitle {
            number: 3
            title: qsTr("Corrections")
            look: root.look
        }

        Words {
            visible: book.rows.length === 0
            text: qsTr("Nobody has asked for a correction.")
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        Repeater {
            model: book.rows.length

            delegate: AfterCorrection {
                required property int index

                desk: root.desk
                correction: book.rows[index] ?? ({ "key": "", "who": "", "text": "", "line": "", "at": "", "answered": true })
                look: root.look
                Layout.fillWidth: true
            }
        }
    }
}
