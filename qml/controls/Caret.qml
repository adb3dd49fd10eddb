import QtQuick

// Where the next letter goes. It does not blink.
Rectangle {
    property bool shown: true

    width: 2
    visible: shown

    Accessible.ignored: true
}
