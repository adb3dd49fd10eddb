import QtQuick
import Waymark.Controls

// Asked before a card is made anew: what stops working by it.
Sheet {
    id: root

    required property var desk
    required property var card

    signal agreed

    title: qsTr("A new card for %1").arg(card.name)
    subtitle: qsTr("Make one when a card is lost, or has been seen by somebody else.")
    glyph: "qr"
    risky: card.state === "here"
    actText: qsTr("Make a new card")
    changes: (card.state === "here" ? [qsTr("The device that is connected now is turned away, and shows nothing more.")] : [])
        .concat([qsTr("The card before it opens nothing any more, wherever it is."),
            qsTr("The new card is shown here, and works once.")])
    changeGlyphs: card.state === "here" ? ["tablet", "lock", "qr"] : ["lock", "qr"]
    onActed: {
        close()
        root.agreed()
    }
    onDeclined: close()
}
