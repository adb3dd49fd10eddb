import QtQml

// What 0 and 10 mean: which end is safe is the authority's to say.
QtObject {
    required property bool tenIsSafe
    readonly property string unsafe: qsTr("Not safe at all")
    readonly property string safe: qsTr("Safe")
    readonly property string low: tenIsSafe ? unsafe : safe
    readonly property string high: tenIsSafe ? safe : unsafe
}
