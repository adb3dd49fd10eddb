pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// Add what you know, one point at a time: for which column, about whom, and how you know it.
ColumnLayout {
    id: root

    required property var desk
    required property Names names
    // Little height: a small tablet, or a keyboard on the screen.
    property bool compact: false
    property string column: ""
    property int about: -1
    property string statement: ""
    readonly property bool section: desk.now.what === "section"
    readonly property bool writing: words.text !== ""
    readonly property var columns: [
        { "key": "well", "text": qsTr("Going well"), "glyph": "sun", "ink": Theme.now.well, "tint": Theme.now.wellTint },
        { "key": "worry", "text": qsTr("Worried about"), "glyph": "cloud", "ink": Theme.now.worry, "tint": Theme.now.worryTint },
        { "key": "need", "text": qsTr("Needs to happen"), "glyph": "sign", "ink": Theme.now.need, "tint": Theme.now.needTint }
    ]
    readonly property var ways: [{ "key": "fact", "text": qsTr("I saw it") },
        { "key": "allegation", "text": qsTr("I was told") }, { "key": "opinion", "text": qsTr("I think") }]
    readonly property var abouts: names.abouts.concat([{ "text": qsTr("Meeting"), "about": names.meeting }])

    function missing(): string {
        return column === "" ? qsTr("Choose a column: going well, worried about, or needs to happen")
            : about < 0 ? qsTr("Choose which child this is about")
            : statement === "" ? qsTr("Choose how you know it: I saw it, I was told, or I think")
            : words.text.trim() === "" ? qsTr("Write what you want to say") : ""
    }
    function send() {
        words.error = missing()
        if (words.error === "")
            act.ask("MakeOffer", { "what": "point", "column": column, "statement": statement, "text": words.text.trim(),
                "about": abouts[about].about, "owners": "", "by": "", "measure": "" })
    }

    spacing: 14

    // While the connection is away the words wait where they are.
    Kept {
        box: words
        place: root.desk.link !== "open" ? at : root.section ? "section" : root.desk.now.what === "none" ? "" : "meeting"
        onAtChanged: words.error = ""
    }

    Act {
        id: act

        desk: root.desk
        takes: true
        onDone: {
            words.text = ""
            root.column = ""
            root.statement = ""
        }
    }

    RowLayout {
        spacing: 12
        Layout.fillHeight: false

        Heading {
            text: qsTr("Add what you know")
            type: Theme.tablet.lead
            Layout.fillWidth: true
        }

        Words {
            text: qsTr("One point at a time")
            type: Theme.tablet.second
            quiet: true
        }
    }

    Mistake {
        act: act
        onFollow: words.forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    GridLayout {
        columns: root.width > 540 * Theme.step ? 3 : 1
        columnSpacing: Theme.tablet.gap
        rowSpacing: 8
        Layout.fillWidth: true
        Layout.fillHeight: false

        Repeater {
            model: root.columns

            delegate: Tile {
                required property var modelData

                text: modelData.text
                glyph: modelData.glyph
                ink: modelData.ink
                rim: modelData.ink
                tint: modelData.tint
                chosenEdge: 2
                checked: root.column === modelData.key
                face: Theme.tablet
                onClicked: root.column = modelData.key
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.minimumHeight: root.compact || root.width <= 540 * Theme.step ? 56 : 76
            }
        }
    }

    Acts {
        id: chosen

        face: Theme.tablet
        columnSpacing: 8
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.maximumWidth: Infinity
        Layout.fillHeight: false

        Segments {
            labels: root.abouts.map(one => one.text)
            current: root.about
            spoken: qsTr("About")
            ticked: true
            face: Theme.tablet
            onChosen: index => root.about = index
        }

        RowLayout {
            spacing: 8
            Layout.alignment: chosen.columns > 1 ? Qt.AlignRight : Qt.AlignLeft

            Repeater {
                model: root.ways

                delegate: Tile {
                    required property var modelData

                    text: modelData.text
                    checked: root.statement === modelData.key
                    face: Theme.tablet
                    onClicked: root.statement = modelData.key
                }
            }
        }
    }

    Area {
        id: words

        placeholder: qsTr("Write it in one or two sentences")
        spoken: qsTr("What you know")
        readOnly: act.busy
        face: Theme.tablet
        lines: root.compact ? 1 : 2
        onEdited: error = ""
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.topMargin: 4
    }

    Acts {
        id: foot

        face: Theme.tablet
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        Layout.maximumWidth: Infinity
        Layout.fillHeight: false
        Layout.topMargin: 4

        Chip {
            text: root.section ? qsTr("Only those in this section will see this") : qsTr("Everyone in the room will see this")
            mark: "people"
            face: Theme.tablet
        }

        RowLayout {
            spacing: Theme.tablet.gap
            Layout.alignment: foot.columns > 1 ? Qt.AlignRight : Qt.AlignLeft

            ActButton {
                visible: root.writing && !act.busy
                text: qsTr("Clear")
                face: Theme.tablet
                onClicked: words.text = ""
            }

            ActButton {
                text: act.busy ? act.waits : qsTr("Send to %1").arg(root.names.chair)
                glyph: act.busy ? "sync" : "arrow"
                kind: ActButton.Kind.Filled
                reason: act.waits
                face: Theme.tablet
                onClicked: root.send()
            }
        }
    }
}
