import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The day of the first core group and of the review, for one child. Later than the authority allows needs a reason.
Card {
    id: root

    required property var desk
    required property string child
    required property string name
    // Whose dates were sent last.
    property string asked: ""
    readonly property var row: book.rows.find(one => one.key === root.child) ?? ({ "group": "", "review": "", "late": "" })
    readonly property string missing: group.fault !== "" ? group.fault : review.fault !== "" ? review.fault
        : group.date === "" && review.date === "" ? qsTr("Write at least one date") : ""
    // Narrow, or large letters: the two dates stand one below the other.
    readonly property bool narrow: width < 700 * Theme.step

    function set() {
        if (missing !== "")
            return
        asked = child
        const fields = { "child": child }
        if (group.date !== "")
            fields.coreGroup = group.date
        if (review.date !== "")
            fields.review = review.date
        if (late.visible && late.text.trim() !== "")
            fields.late = late.text.trim()
        act.ask("SetDates", fields)
    }

    function clear() {
        group.clear()
        review.clear()
        late.text = ""
    }

    topPadding: 12
    bottomPadding: 14
    onChildChanged: {
        act.forget()
        clear()
    }

    Book {
        id: book

        model: root.desk.dates
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: if (root.asked === root.child) root.clear()
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

        GridLayout {
            columns: root.narrow ? 1 : 3
            columnSpacing: 20
            rowSpacing: 10

            DateField {
                id: group

                label: root.row.group !== "" ? qsTr("First core group: %1").arg(root.row.group) : qsTr("First core group")
                hint: ""
                error: fault !== "" && !activeFocus ? fault : ""
                look: root.look
                onAccepted: root.set()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            DateField {
                id: review

                label: root.row.review !== "" ? qsTr("Review: %1").arg(root.row.review) : qsTr("Review")
                hint: ""
                error: fault !== "" && !activeFocus ? fault : ""
                look: root.look
                onAccepted: root.set()
                Layout.fillWidth: true
                Layout.preferredWidth: 1
            }

            ActButton {
                text: qsTr("Set for %1").arg(root.name)
                kind: ActButton.Kind.Accent
                reason: act.busy ? act.waits : root.missing !== "" ? root.missing
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
