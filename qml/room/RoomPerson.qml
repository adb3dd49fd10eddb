import QtQuick
import Waymark.Theme
import Waymark.Controls

// One person who is here: the name, and what they are where that fits.
Words {
    id: root

    required property string key
    required property string name
    required property string role
    required property string where
    readonly property string whole: role !== "" ? name + ", " + role : name

    visible: where === "in" || where === "remote"
    text: metrics.advanceWidth(whole) <= width ? whole : name
    type: Theme.room.body
    look: Theme.light
    maximumLineCount: 1
    elide: Text.ElideRight

    FontMetrics {
        id: metrics

        font: root.font
    }
}
