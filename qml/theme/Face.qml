import QtQuick

// Type and sizes of one face. Every face has the same names, so that a control fits all of them.
QtObject {
    required property TypeStyle small
    required property TypeStyle second
    required property TypeStyle body
    required property TypeStyle lead
    required property TypeStyle title
    required property TypeStyle hero

    // Least height of a button or field, and of the one main act.
    required property int control
    required property int mainControl
    required property int radius
    required property int cardRadius
    required property int chip
    required property int mark
    required property int icon
    required property int avatar
    // Space between neighbours, and inside a card or control.
    required property int gap
    required property int padding
    required property int edge
}
