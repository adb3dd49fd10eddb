import QtQuick
import QtQuick.Layouts
import Waymark.Controls

// The day of the first core group and of the review, for one child. Later than the authority allows needs a reason.
Card {
    id: root

    required property var desk
    required property string child
    required property string name
    readonly property var row: book.rows.find(one => one.key === root.child) ?? ({ "group": "", "review": "", "late": "" })
    readonly property bool none: group.date === "" && review.date === ""

    function set() {
        const fields = { "child": child }
        if (group.date !== "")
            fields.coreGroup = group.date
        if (review.date !== "")
            fields.review = review.date
        if (late.visible && late.text.trim() !== "")
            fields.late = late.text.trim()
        act.ask("SetDates", fields)
    }

    topPadding: 12
    bottomPadding: 14
    onChildChanged: {
        act.forget()
        group.clear()
        review.clear()
        late.text = ""
    }

    Book {
        id: book

        model: root.desk.dates
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            group.clear()
            review.clear()
            late.text = ""
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 10

        ErrorSummary {
            problems: act.say !== "" ? [act.say] : []
            look: root.look
            onFollow: (act.field === "coreGroup" ? group : act.field === "late" ? late : review)
                .forceActiveFocus(Qt.OtherFocusReason)
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: 20

            DateField {
                id: group

                label: root.row.group !== "" ? qsTr("First core group: %1").arg(root.row.group) : qsTr("First core group")
                hint: ""
                look: root.look
                onAccepted: root.set()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            DateField {
                id: review

                label: root.row.review !== "" ? qsTr("Review: %1").arg(root.row.review) : qsTr("Review")
                hint: ""
                look: root.look
                onAccepted: root.set()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            ActButton {
                text: qsTr("Set for %1").arg(root.name)
                kind: ActButton.Kind.Accent
                reason: act.busy ? act.waits : root.none ? qsTr("Write at least one date")
                    : root.desk.may.SetDates === true ? "" : qsTr("Not just now")
                look: root.look
                onClicked: root.set()
                Layout.alignment: Qt.AlignBottom
            }
        }

        Field {
            id: late

            visible: act.code === "date-late" || text !== ""
            label: qsTr("Why it is later")
            hint: qsTr("This goes on the record.")
            look: root.look
            onAccepted: root.set()
            Layout.fillWidth: true
        }
    }
}
