pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Waymark.Theme
import Waymark.Controls

// The right side: quorum, who is in the room since when, who is not, and what the signs mean. People of another part
// are not listed here.
Item {
    id: root

    required property var desk
    required property Rolls rolls
    required property bool compact
    property Tokens look: Theme.now
    readonly property bool quorum: desk.around.quorum === true
    readonly property string what: desk.now.what ?? "none"
    readonly property bool gap: what === "none" || what === "closed"

    // In the gap only who is in the building: whose part comes next is nobody else's business.
    function here(person: var): bool {
        return person.where === "in" || person.where === "remote"
    }
    function belongs(person: var): bool {
        return person.inRunning || person.excluded || gap && (person.part === "" || person.where === "waiting")
    }
    function family(person: var): bool {
        return belongs(person) && here(person) && person.group === "family"
    }
    function others(person: var): bool {
        return belongs(person) && here(person) && person.group !== "family"
    }
    function away(person: var): bool {
        return belongs(person) && !here(person)
    }

    Book {
        id: book

        model: root.desk.people
    }

    Rectangle {
        anchors.fill: parent
        color: root.look.sunken
    }

    Rule {
        height: parent.height
        look: root.look
    }

    Flickable {
        id: scroll

        anchors.fill: parent
        contentHeight: column.implicitHeight + 28
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: column

            x: 17
            y: 14
            width: scroll.width - 33
            spacing: 6

            RowLayout {
                spacing: 7

                Words {
                    text: root.gap ? qsTr("In the building") : qsTr("In the room")
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    quiet: true
                    Layout.fillWidth: true

                    Accessible.role: Accessible.Heading
                }

                Icon {
                    visible: !root.gap
                    name: root.quorum ? "saved" : "warn"
                    size: 19
                    color: root.quorum ? root.look.well : root.look.worry
                }

                Words {
                    visible: !root.gap
                    text: root.quorum ? qsTr("Quorum is met") : qsTr("No quorum")
                    type: Theme.laptop.second
                    look: root.look
                    strong: true
                    color: root.quorum ? root.look.well : root.look.worry
                    wrapMode: Text.NoWrap
                }
            }

            Words {
                visible: !root.gap && !root.quorum && text !== ""
                text: root.desk.around.quorumSay ?? ""
                type: Theme.laptop.small
                look: root.look
                quiet: true
                Layout.fillWidth: true
            }

            PresenceList {
                desk: root.desk
                accepts: root.family
                compact: root.compact
                look: root.look
                Layout.fillWidth: true
            }

            Rule {
                visible: book.rows.some(root.family)
                look: root.look
                Layout.fillWidth: true
            }

            PresenceList {
                desk: root.desk
                accepts: root.others
                compact: root.compact
                look: root.look
                Layout.fillWidth: true
            }

            Words {
                visible: book.rows.some(root.away)
                text: qsTr("Not here now")
                type: Theme.laptop.second
                look: root.look
                strong: true
                quiet: true
                Layout.topMargin: root.compact ? 2 : 6

                Accessible.role: Accessible.Heading
            }

            PresenceList {
                desk: root.desk
                accepts: root.away
                compact: root.compact
                look: root.look
                Layout.fillWidth: true
            }

            KindLegend {
                rolls: root.rolls
                compact: root.compact
                look: root.look
                Layout.fillWidth: true
                Layout.topMargin: 8
            }
        }
    }
}
