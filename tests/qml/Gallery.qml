import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// One of every control a person can act on, for the laws that hold for all of them.
ColumnLayout {
    id: root

    property Face face: Theme.tablet
    property string words: "Send to Priya"
    property int presses: 0
    readonly property var pressable: [button, dark, quiet, tile, choice, tick, slot, link, knob]
    readonly property var writable: [field.input, area.input]
    property alias button: button
    property alias stopped: stopped
    property alias tile: tile
    property alias choice: choice
    property alias tick: tick
    property alias link: link
    property alias knob: knob
    property alias field: field
    property alias area: area
    property alias segments: segments
    property alias tabs: tabs
    property alias summary: summary
    property alias state: state

    width: 640

    ActButton {
        id: button

        text: root.words
        glyph: "arrow"
        kind: ActButton.Kind.Filled
        face: root.face
        onClicked: root.presses += 1
    }

    ActButton {
        id: dark

        text: root.words
        glyph: "cover"
        keyCap: "F2"
        kind: ActButton.Kind.Dark
        face: root.face
        onClicked: root.presses += 1
    }

    ActButton {
        id: quiet

        glyph: "contrast"
        spoken: "High contrast"
        kind: ActButton.Kind.Quiet
        face: root.face
        onClicked: root.presses += 1
    }

    ActButton {
        id: stopped

        text: root.words
        reason: "Joan is still in the room"
        face: root.face
        onClicked: root.presses += 1
    }

    Tile {
        id: tile

        text: root.words
        glyph: "sun"
        face: root.face
        onClicked: root.presses += 1
    }

    Choice {
        id: choice

        text: root.words
        face: root.face
        onClicked: root.presses += 1
    }

    Tick {
        id: tick

        text: root.words
        face: root.face
        onClicked: root.presses += 1
    }

    SlotGap {
        id: slot

        text: "When first?"
        glyph: "cal"
        face: root.face
        onClicked: root.presses += 1
    }

    LinkLine {
        id: link

        text: root.words
        face: root.face
        onClicked: root.presses += 1
    }

    TabKnob {
        id: knob

        text: root.words
        glyph: "hand"
        edged: true
        face: root.face
        onClicked: root.presses += 1
    }

    Field {
        id: field

        label: "By when"
        hint: "For example 17 November"
        face: root.face
        Layout.fillWidth: true
    }

    Area {
        id: area

        label: "Your reasons"
        face: root.face
        Layout.fillWidth: true
    }

    Segments {
        id: segments

        labels: ["Ellie", "Jack", "Both"]
        current: 0
        spoken: "Child"
        face: root.face
    }

    Tabs {
        id: tabs

        labels: ["Now", "Plan"]
        glyphs: ["clock", "plan"]
        upright: false
        face: root.face
        Layout.fillWidth: true
    }

    ErrorSummary {
        id: summary

        problems: []
        face: root.face
        Layout.fillWidth: true
    }

    StateMark {
        id: state

        at: "10:38:04"
        face: root.face
    }

    Chip {
        mark: "partA"
        text: "Seen by: Part A"
        face: root.face
    }

    Avatar {
        initials: "HR"
        name: "Hannah Reed"
        face: root.face
    }

    PathBar {
        steps: 10
        current: 3
        Layout.fillWidth: true
    }

    AnswerPills {
        count: 5
        filled: 3
    }

    ColumnLine {
        text: "<b>Ellie</b> <img src='http://192.0.2.1/a.png'> is at school"
        under: "<i>Sam</i>"
        changed: true
        face: root.face
    }
}
