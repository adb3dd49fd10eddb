// Everything that the laws of tests/a11y forbid, once each, among things that are right: whoever reads it must find it.
import QtQuick

Item {
    id: root

    component Thing: Rectangle {
        x: 10
        width: 90
        height: 48
        activeFocusOnTab: true
        color: "white"
        border.width: 4
        border.color: activeFocus ? "black" : "white"

        Accessible.role: Accessible.Button
    }

    focus: true

    Thing {
        y: 10

        Accessible.name: "Right"
    }

    Thing {
        y: 70
    }

    Rectangle {
        x: 10
        y: 130
        width: 90
        height: 48
        activeFocusOnTab: true
        border.width: activeFocus ? 4 : 1

        Accessible.name: "Without a role"
    }

    Thing {
        y: 250

        Accessible.name: "After"
    }

    Thing {
        y: 190

        Accessible.name: "Backwards"
    }

    Thing {
        y: 310
        border.color: "white"

        Accessible.name: "Not seen"
    }

    // Scrolled away, and nothing brings it back.
    Flickable {
        y: 370
        width: 110
        height: 60
        contentHeight: 300
        clip: true

        Thing {
            y: 200

            Accessible.name: "Out of sight"
        }
    }

    Thing {
        y: 440
        activeFocusOnTab: false

        Accessible.name: "Passed over"
        Accessible.focusable: true
    }

    // The keyboard comes in and never out.
    Thing {
        id: one

        y: 500

        Accessible.name: "One of two"
        KeyNavigation.tab: other
    }

    Thing {
        id: other

        y: 560

        Accessible.name: "Two of two"
        KeyNavigation.tab: one
    }
}
