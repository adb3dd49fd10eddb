pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// What was decided, in plain words, and beside it what the child and the family say: larger than the reasons, in
// quotation marks.
Item {
    id: root

    required property var desk
    // The child of the last decision.
    readonly property string latestChild: desk.decisions.count > 0 ? desk.decisions.all[desk.decisions.count - 1].childId : ""
    readonly property bool quoted: desk.voices.count > 0 && desk.decisions.count > 0

    RoomCard {
        width: root.quoted ? Math.round(root.width * 0.56) : root.width
        height: parent.height

        Heading {
            anchors.verticalCenter: parent.verticalCenter
            x: 64
            width: parent.width - 2 * x
            visible: lines.count === 0
            text: root.desk.now.plain ?? ""
            type: Theme.room.hero
            look: Theme.light
        }

        RoomLines {
            id: lines

            x: 48
            y: 32
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            spacing: 36
            centred: true

            Repeater {
                model: root.desk.decisions

                delegate: Item {
                    id: decision

                    required property string key
                    required property string child
                    required property string outcome
                    required property string outcomeSay
                    required property string harms
                    required property string reasons
                    readonly property real above: reasonWords.y
                    readonly property var said: [head.text, harmWords.text, reasons]

                    implicitHeight: reasons !== "" ? reasonWords.y + reasonWords.implicitHeight : harmWords.y + harmWords.height

                    Accessible.role: Accessible.ListItem
                    Accessible.name: said.filter(one => one !== "").join(". ")

                    Heading {
                        id: head

                        width: parent.width
                        text: decision.outcome === "plan" ? qsTr("%1 will have a child protection plan").arg(decision.child)
                            : qsTr("%1: %2").arg(decision.child).arg(decision.outcomeSay)
                        type: Theme.room.title
                        look: Theme.light

                        Accessible.ignored: true
                    }

                    Words {
                        id: harmWords

                        y: head.implicitHeight + 8
                        width: parent.width
                        height: decision.harms !== "" ? implicitHeight : 0
                        visible: decision.harms !== ""
                        text: decision.harms !== "" ? qsTr("The kind of harm: %1").arg(decision.harms.toLowerCase()) : ""
                        type: Theme.room.body
                        look: Theme.light
                        color: Theme.light.accent
                        strong: true

                        Accessible.ignored: true
                    }

                    Words {
                        id: reasonWords

                        y: harmWords.y + harmWords.height + 8
                        width: parent.width
                        text: decision.reasons
                        type: Theme.room.body
                        look: Theme.light

                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    RoomCard {
        visible: root.quoted
        x: Math.round(root.width * 0.56) + 24
        width: parent.width - x
        height: parent.height
        color: Theme.light.accentTint

        RoomLines {
            x: 40
            y: 40
            width: parent.width - 2 * x
            height: parent.height - 2 * y
            spacing: 24
            centred: true

            Repeater {
                model: root.desk.voices

                delegate: RoomQuote {
                    required property string key
                    required property string who
                    required property string text

                    said: text
                    by: who
                    type: said.length <= 60 ? Theme.room.title : Theme.room.lead
                }
            }
        }
    }
}
