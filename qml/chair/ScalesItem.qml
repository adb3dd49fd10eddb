pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Dangers, goals, and the questions from 0 to 10 about one child: everybody marks unseen, then all marks are shown.
Page {
    id: root

    required property var desk
    required property bool compact
    property Tokens look: Theme.now
    readonly property string child: tabs.current
    readonly property var here: scales.rows.filter(scale => scale.childId === child)

    function takeFocus() {
        dangers.takeFocus()
    }

    below: 12
    spacing: compact ? 12 : 14

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            question.text = ""
            question.danger = ""
        }
    }

    Book {
        id: scales

        model: root.desk.scales
    }

    Book {
        id: dangersBook

        model: root.desk.dangers
    }

    ItemHeading {
        desk: root.desk
        look: root.look
    }

    WaitingCard {
        desk: root.desk
        look: root.look
        Layout.fillWidth: true
    }

    ChildTabs {
        id: tabs

        desk: root.desk
        look: root.look
    }

    Repeater {
        model: root.desk.scales

        delegate: ScaleCard {
            required property int index

            desk: root.desk
            // From the plain copy: a row of the model itself is gone before its delegate is.
            scale: scales.rows[index] ?? ({ "key": "", "childId": "", "question": "", "danger": "", "tenIsSafe": true,
                "shown": false, "lowest": -1, "highest": -1, "count": 0, "givenCount": 0, "expected": 0, "missing": "" })
            visible: scale.childId === root.child
            look: root.look
            Layout.fillWidth: true
        }
    }

    Card {
        look: root.look
        topPadding: 12
        bottomPadding: 14
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 8

            ErrorSummary {
                problems: act.say !== "" ? [act.say] : []
                look: root.look
                onFollow: question.forceActiveFocus(Qt.OtherFocusReason)
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 8

                Field {
                    id: question

                    property string danger: ""

                    label: root.here.length > 0 ? qsTr("One more question from 0 to 10") : qsTr("A question from 0 to 10")
                    placeholder: qsTr("How safe is %1 today?").arg(tabs.name)
                    look: root.look
                    Layout.fillWidth: true
                }

                Picker {
                    visible: options.length > 1
                    placeholder: qsTr("About a danger")
                    current: question.danger
                    options: dangersBook.rows.filter(one => one.what === "danger")
                        .reduce((all, one) => all.concat([{ "key": one.key, "text": one.text,
                            "brief": qsTr("About a danger") }]), [{ "key": "", "text": qsTr("No danger in particular") }])
                    look: root.look
                    onChose: key => question.danger = key
                    Layout.alignment: Qt.AlignBottom
                }

                ActButton {
                    text: qsTr("Ask everybody")
                    kind: root.here.length > 0 ? ActButton.Kind.Outlined : ActButton.Kind.Filled
                    reason: act.busy ? act.waits : root.desk.may.OpenScale === true ? "" : qsTr("Not just now")
                    look: root.look
                    onClicked: act.ask("OpenScale", Object.assign({ "child": root.child, "question": question.text.trim() },
                        question.danger !== "" ? { "danger": question.danger } : {}))
                    Layout.alignment: Qt.AlignBottom
                }
            }

            ChangeLine {
                text: qsTr("Everybody marks on their own tablet, unseen. You show all marks together.")
                glyph: "tablet"
                look: root.look
                Layout.fillWidth: true
            }
        }
    }

    DangersCard {
        id: dangers

        desk: root.desk
        child: root.child
        name: tabs.name
        look: root.look
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }
}
