pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One line of the plan, open for writing. If somebody else changes it meanwhile, both wordings are there to choose from.
FocusScope {
    id: root

    required property var desk
    required property string key
    required property string what
    required property string owners
    required property string by
    required property string measure
    required property string start
    readonly property bool wide: width > 640 * Theme.step
    property var before: null
    readonly property bool overtaken: before !== null && (before.what !== what || before.owners !== owners
        || before.by !== by || before.measure !== measure)

    signal closed

    function take() {
        whatField.text = what
        ownersField.text = owners
        byField.text = by
        measureField.text = measure
        before = { "what": what, "owners": owners, "by": by, "measure": measure }
    }
    function save() {
        whatField.error = whatField.text.trim() === "" ? qsTr("Write what will happen") : ""
        if (whatField.error === "")
            act.ask("ChangePlanLine", { "planLine": key, "what": whatField.text.trim(), "owners": ownersField.text.trim(),
                "by": byField.text.trim(), "measure": measureField.text.trim() })
    }

    implicitHeight: column.implicitHeight + 36
    Keys.onEscapePressed: root.closed()
    Component.onCompleted: take()

    // Once it has its place on the page, or the page could not bring it into sight.
    Timer {
        running: true
        interval: 30
        onTriggered: {
            const first = root.start === "by" ? byField : root.start === "owners" ? ownersField : whatField
            first.forceActiveFocus(Qt.OtherFocusReason)
            first.cursorPosition = first.text.length
        }
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: root.closed()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.now.accentTint
    }

    Rule {
        anchors.bottom: parent.bottom
        width: parent.width
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 22
        anchors.rightMargin: 22
        spacing: 12

        Mistake {
            act: act
            onFollow: whatField.forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        GridLayout {
            columns: root.wide ? 3 : 1
            columnSpacing: 16
            rowSpacing: 12
            Layout.fillWidth: true

            Area {
                id: whatField

                label: qsTr("What will happen")
                lines: 1
                face: Theme.tablet
                readOnly: act.busy
                onEdited: error = ""
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.minimumHeight: implicitHeight
            }

            Field {
                id: ownersField

                label: qsTr("Who")
                face: Theme.tablet
                readOnly: act.busy
                onAccepted: root.save()
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? root.width * 0.2 : -1
            }

            Field {
                id: byField

                label: qsTr("By when")
                placeholder: qsTr("Fri 20 Nov")
                face: Theme.tablet
                readOnly: act.busy
                onAccepted: root.save()
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? root.width * 0.2 : -1
            }
        }

        Field {
            id: measureField

            label: qsTr("We will know it works when")
            face: Theme.tablet
            readOnly: act.busy
            onAccepted: root.save()
            Layout.fillWidth: true
        }

        ColumnLayout {
            visible: root.overtaken && !act.busy
            spacing: 6

            Empty {
                text: qsTr("Somebody changed this line while you wrote. It now says: “%1”. Your words are kept here.")
                    .arg(Array.from([root.what, root.owners, root.by]).filter(say => say !== "").join(", "))
                glyph: "pen"
                Layout.fillWidth: true
            }

            ActButton {
                text: qsTr("Take their words")
                glyph: "undo"
                kind: ActButton.Kind.Accent
                face: Theme.tablet
                onClicked: root.take()
            }
        }

        Flow {
            spacing: Theme.tablet.gap
            Layout.fillWidth: true

            ActButton {
                text: act.busy ? act.waits : qsTr("Save this line")
                glyph: act.busy ? "sync" : "check"
                kind: ActButton.Kind.Filled
                reason: act.waits
                face: Theme.tablet
                onClicked: root.save()
            }

            ActButton {
                text: qsTr("Not now")
                face: Theme.tablet
                onClicked: root.closed()
            }
        }
    }
}
