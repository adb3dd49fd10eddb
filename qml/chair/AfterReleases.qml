pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The ledger of papers: one person prepares a paper for somebody, another checks the name on it, and only then it goes out.
Card {
    id: root

    required property var desk
    property string recipient: ""
    property string paper: "letter"
    readonly property var papers: [{ "key": "letter", "text": qsTr("Decision letter") },
        { "key": "outline", "text": qsTr("Outline of the plan") }, { "key": "record", "text": qsTr("Record") }]
    // It was there already: say why it goes once more.
    readonly property bool oncemore: act.code === "released-already" || again.text !== ""

    function prepare() {
        whom.error = recipient === "" ? qsTr("Choose for whom") : ""
        if (whom.error !== "")
            return whom.forceActiveFocus(Qt.OtherFocusReason)
        act.ask("ReleasePaper", Object.assign({ "recipient": recipient, "paper": paper },
            again.text.trim() !== "" ? { "again": again.text.trim() } : {}))
    }

    topPadding: 12
    bottomPadding: 14

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            root.recipient = ""
            again.text = ""
        }
    }

    Act {
        id: check

        desk: root.desk
        takes: true
    }

    Book {
        id: book

        model: root.desk.after.releases
    }

    Book {
        id: recipients

        model: root.desk.recipients
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        StepTitle {
            number: 4
            title: qsTr("Papers that go out")
            hint: qsTr("One prepares it, another checks the name on it.")
            look: root.look
        }

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : check.say !== "" ? [check.say] : []
            look: root.look
            onFollow: (act.field === "again" ? again : whom).forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        Fold {
            least: 510 * Theme.step
            columnSpacing: 10

            RowLayout {
                spacing: 10
                Layout.fillWidth: true

                PreparePick {
                    id: whom

                    label: qsTr("For whom")
                    options: recipients.rows.map(one => ({ "key": one.key, "text": one.name, "under": one.role }))
                    current: root.recipient
                    look: root.look
                    onChose: key => {
                        whom.error = ""
                        root.recipient = key
                    }
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 260 * Theme.step
                    Layout.fillWidth: true
                }

                PreparePick {
                    label: qsTr("Which paper")
                    options: root.papers
                    current: root.paper
                    look: root.look
                    onChose: key => root.paper = key
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: 240 * Theme.step
                    Layout.fillWidth: true
                }
            }

            ActButton {
                text: qsTr("It is prepared")
                reason: act.busy ? act.waits : root.desk.may.ReleasePaper === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: root.prepare()
                Layout.alignment: Qt.AlignBottom
            }
        }

        Field {
            id: again

            visible: root.oncemore
            label: qsTr("Why it goes once more")
            look: root.look
            onAccepted: root.prepare()
            Layout.fillWidth: true
        }

        Words {
            visible: book.rows.length === 0
            text: qsTr("No paper has been prepared yet.")
            look: root.look
            quiet: true
            Layout.fillWidth: true
        }

        Repeater {
            model: book.rows.length

            delegate: PrepareRow {
                required property int index
                readonly property var release: book.rows[index] ?? ({ "key": "", "recipient": "", "paperSay": "", "by": "", "byMe": true, "at": "",
                    "checkedBy": "", "out": "", "again": "" })

                said: ({ "title": qsTr("%1 for %2").arg(release.paperSay).arg(release.recipient),
                    "under": release.out !== "" ? qsTr("Prepared by %1, checked by %2, out on %3").arg(release.by).arg(release.checkedBy).arg(release.out)
                        : qsTr("Prepared by %1 on %2").arg(release.by).arg(release.at),
                    "more": release.again !== "" ? qsTr("Once more: %1").arg(release.again) : "",
                    "worry": release.out !== "" ? "" : release.byMe ? qsTr("Somebody else checks the name on it before it goes out")
                        : qsTr("Check the name on it before it goes out") })
                actText: release.out !== "" ? "" : qsTr("The name is right: it goes out")
                waits: release.byMe ? qsTr("Whoever prepared it cannot check it") : check.waits
                look: root.look
                onActed: check.ask("ConfirmRelease", { "release": release.key })
                Layout.fillWidth: true
            }
        }
    }
}
