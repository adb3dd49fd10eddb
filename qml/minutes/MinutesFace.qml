pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The minute-taker's face. It shows a desk and asks it; what may be done, and what follows, is decided elsewhere.
FocusScope {
    id: root

    required property var desk
    property Tokens look: Theme.now

    // What is open over the record: "", attendance, somebody, papers or keys.
    property string panel: ""
    property bool finding: false
    // The item whose record is looked at; "" follows the agenda.
    property string shown: ""
    property bool covered: false
    property Item before: null

    readonly property bool compact: height < 840
    readonly property bool at: !covered && !desk.lobby
    readonly property string item: desk.now.item ?? ""
    readonly property real side: Math.min(Theme.step, 1.2)

    function cover() {
        before = Window.activeFocusItem
        covered = true
        screen.forceActiveFocus(Qt.OtherFocusReason)
    }
    function uncover() {
        covered = false
        if (before)
            before.forceActiveFocus(Qt.OtherFocusReason)
    }
    function open(name: string) {
        panel = panel === name ? "" : name
        if (panel !== "")
            panels.start()
        else
            place.back()
    }
    function write(form: string) {
        panel = ""
        place.open(form)
    }
    function find(on: bool) {
        panel = ""
        finding = on
        if (on)
            record.startFind()
        else
            place.back()
    }

    focus: true
    onItemChanged: shown = ""
    Component.onCompleted: place.composer.start()

    // Three times Shift alone.
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Shift && !event.isAutoRepeat)
            shifts.count()
    }

    Shifts {
        id: shifts

        writer: root.Window.activeFocusItem
        onThrice: root.covered ? root.uncover() : root.cover()
    }

    MinutesKeys {
        on: root.at
        composer: place.composer
        onFormAsked: form => root.write(form)
        onPanelAsked: panel => root.open(panel)
        onFindAsked: root.find(true)
        onMendAsked: number => place.mend(number)
        onWhoAsked: root.write("line")
    }

    Book {
        id: notes

        model: root.desk.notes
    }

    Rolls {
        id: rolls

        desk: root.desk
    }

    Outbox {
        id: outbox

        desk: root.desk
        composer: place.composer
    }

    Rectangle {
        anchors.fill: parent
        color: root.look.bg
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        MinutesTop {
            desk: root.desk
            compact: root.compact
            look: root.look
            onCoverAsked: root.cover()
            Layout.fillWidth: true
        }

        LineBar {
            desk: root.desk
            look: root.look
            Layout.fillWidth: true
        }

        RowLayout {
            visible: !root.desk.lobby
            spacing: 0

            RecordSide {
                desk: root.desk
                notes: notes.rows
                compact: root.compact
                shown: root.shown
                look: root.look
                onItemAsked: key => {
                    root.panel = ""
                    root.finding = false
                    root.shown = key
                }
                onFormAsked: form => form === "words" || form === "point" ? root.write(form) : root.open(form)
                Layout.preferredWidth: Math.round((root.compact ? 220 : 236) * root.side)
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: root.compact ? 10 : 14
                Layout.margins: root.compact ? 16 : 22
                Layout.topMargin: root.compact ? 12 : 18
                Layout.bottomMargin: root.compact ? 12 : 16

                ProblemBar {
                    visible: say !== "" && !place.refused && !place.busy
                        && outbox.lines.every(line => line.say !== "" && line.say !== say)
                    desk: root.desk
                    look: root.look
                    Layout.fillWidth: true
                }

                RecordView {
                    id: record

                    visible: root.panel === ""
                    desk: root.desk
                    rolls: rolls
                    notes: notes.rows
                    pending: outbox.lines
                    shown: root.shown
                    finding: root.finding
                    look: root.look
                    onCorrectAsked: key => place.correctLine(key)
                    onMendAsked: line => outbox.mend(line)
                    onAttendanceAsked: root.open("attendance")
                    onFindAsked: root.find(true)
                    onFindClosed: root.find(false)
                    onBackAsked: root.shown = ""
                    onWentBack: place.back()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 200
                }

                Panels {
                    id: panels

                    visible: root.panel !== ""
                    desk: root.desk
                    panel: root.panel
                    look: root.look
                    onClosed: root.open(root.panel)
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                WritePlace {
                    id: place

                    visible: root.panel === ""
                    desk: root.desk
                    rolls: rolls
                    notes: notes.rows
                    compact: root.compact
                    look: root.look
                    onSent: fields => outbox.send(fields)
                    onUpAsked: record.enter()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: 0
                    Layout.maximumHeight: implicitHeight
                }
            }

            PresenceSide {
                desk: root.desk
                rolls: rolls
                compact: root.compact
                look: root.look
                Layout.preferredWidth: Math.round((root.compact ? 272 : 288) * root.side)
                Layout.fillHeight: true
            }
        }

        Waiting {
            visible: root.desk.lobby
            look: root.look
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        BottomKeys {
            visible: !root.desk.lobby
            compact: root.compact
            rehearsal: root.desk.rehearsal
            writing: root.panel === "" && place.form === "line"
            reason: place.composer.say !== "" && place.composer.locked
                ? qsTr("This line has not been sent") : place.composer.missing
            look: root.look
            onSaveAsked: place.composer.save()
            onKeysAsked: root.open("keys")
            Layout.fillWidth: true
        }
    }

    RehearsalEdge {
        anchors.fill: parent
        visible: root.desk.rehearsal
        look: root.look
    }

    CoverScreen {
        id: screen

        anchors.fill: parent
        visible: root.covered
        onShowAsked: root.uncover()
    }
}
