pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The room: how far the last seat is, so that it can read the screen; which screens there are, and for whom.
Page {
    id: root

    required property var desk
    property bool names: true
    property string part: ""
    property Tokens look: Theme.now
    readonly property var room: desk.before.room
    readonly property var screens: desk.around.screens ?? []
    readonly property bool whole: /^\d*$/.test(metres.text.trim()) && /^\d*$/.test(high.text.trim())
    readonly property var places: parts.rows.filter(row => row.letter !== "P")
        .map(row => ({ "key": row.key, "text": qsTr("part %1 alone").arg(row.letter), "under": row.names }))

    signal cardAsked(string seat)

    function take() {
        metres.forceActiveFocus(Qt.OtherFocusReason)
    }
    function fill() {
        names = room.names ?? true
        metres.text = room.metres > 0 ? room.metres : ""
        high.text = room.centimetres > 0 ? room.centimetres : ""
    }
    function arrange() {
        if (whole)
            act.ask("ArrangeRoom", { "screen": { "names": names, "metres": Number(metres.text), "centimetres": Number(high.text) } })
        else
            (/^\d*$/.test(metres.text.trim()) ? high : metres).forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: 14
    Component.onCompleted: fill()

    Act {
        id: act

        desk: root.desk
        takes: true
    }

    Book {
        id: parts

        model: root.desk.before.parts
    }

    PanelTitle {
        title: qsTr("The room")
        subtitle: qsTr("The letters of the room screen follow from how far the last seat is.")
        glyph: "screen"
        look: root.look
    }

    ErrorSummary {
        problems: act.say !== "" ? [act.say] : []
        look: root.look
        onFollow: (act.field === "screen.centimetres" ? high : metres).forceActiveFocus(Qt.OtherFocusReason)
        Layout.fillWidth: true
    }

    Card {
        look: root.look
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 14

            RowLayout {
                spacing: 14

                Field {
                    id: metres

                    label: qsTr("Metres from the screen to the last seat")
                    error: root.whole ? "" : qsTr("Whole numbers only, like 6")
                    placeholder: "6"
                    maximumLength: 2
                    inputMethodHints: Qt.ImhDigitsOnly
                    look: root.look
                    onAccepted: root.arrange()
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }

                Field {
                    id: high

                    label: qsTr("Height of the picture, in centimetres")
                    placeholder: "120"
                    maximumLength: 4
                    inputMethodHints: Qt.ImhDigitsOnly
                    look: root.look
                    onAccepted: root.arrange()
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                }
            }

            Tick {
                text: qsTr("The welcome says who is who")
                checked: root.names
                look: root.look
                onClicked: root.names = !root.names
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 12

                ActButton {
                    text: qsTr("Arrange it so")
                    kind: ActButton.Kind.Filled
                    reason: act.waits
                    look: root.look
                    onClicked: root.arrange()
                }

                Words {
                    text: !(root.room.metres > 0 && root.room.centimetres > 0)
                        ? qsTr("Nobody has said yet how far the last seat is: the letters have their smallest size.")
                        : root.room.comfortable ? qsTr("As it is arranged, the last seat reads it with ease.")
                        : root.room.legible ? qsTr("As it is arranged, the last seat can just read it. A nearer seat helps more than larger letters.")
                        : qsTr("As it is arranged, the last seat cannot read it. Move that seat nearer, or make the picture larger.")
                    look: root.look
                    quiet: true
                    Layout.fillWidth: true
                }
            }
        }
    }

    Card {
        padding: 1
        look: root.look
        Layout.fillWidth: true

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            Repeater {
                model: root.screens.length

                delegate: PrepareRow {
                    required property int index
                    readonly property var screen: root.screens[index] ?? ({ "seat": "", "letters": "", "joined": false, "here": false })

                    said: ({ "title": screen.letters !== "" ? qsTr("Screen of part %1 alone").arg(screen.letters) : qsTr("Room screen"),
                        "under": screen.here ? qsTr("Connected") : screen.joined ? qsTr("Has joined; not connected now") : qsTr("Not joined yet"),
                        "more": screen.letters !== "" ? qsTr("While another part sits it says “We will continue shortly”.") : "" })
                    first: index === 0
                    actText: qsTr("Card")
                    look: root.look
                    onActed: root.cardAsked(screen.seat)
                    Layout.fillWidth: true
                }
            }

            Words {
                visible: root.screens.length === 0
                text: qsTr("There is no room screen yet.")
                look: root.look
                quiet: true
                Layout.margins: 16
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: 10
                Layout.margins: 16

                Words {
                    text: qsTr("A further screen, for")
                    look: root.look
                    strong: true
                    wrapMode: Text.NoWrap
                }

                Picker {
                    purpose: qsTr("For which part")
                    current: root.part
                    options: root.places.concat([{ "key": "", "text": qsTr("every part") }])
                    look: root.look
                    onChose: key => root.part = key
                }

                ActButton {
                    text: qsTr("Add it")
                    glyph: "plus"
                    reason: root.desk.link === "open" ? "" : qsTr("Not connected")
                    look: root.look
                    onClicked: root.desk.askCode("", "", root.part !== "" ? [root.part] : [])
                }

                Item {
                    Layout.fillWidth: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
