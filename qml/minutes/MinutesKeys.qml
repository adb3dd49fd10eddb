pragma ComponentBehavior: Bound

import QtQuick

// The keys of this face that work wherever the keyboard is.
Item {
    id: root

    required property Composer composer
    property bool on: true

    signal formAsked(string form)
    signal panelAsked(string panel)
    signal findAsked
    signal mendAsked(int number)
    signal whoAsked

    Repeater {
        model: ["fact", "opinion", "allegation"]

        delegate: Item {
            id: kind

            required property string modelData
            required property int index

            Shortcut {
                sequence: "Ctrl+" + (kind.index + 1)
                enabled: root.on
                onActivated: root.composer.kind = kind.modelData
            }

            Shortcut {
                sequence: "Alt+" + (kind.index + 1)
                enabled: root.on
                onActivated: root.mendAsked(kind.index + 1)
            }
        }
    }

    Repeater {
        model: [["F7", "words"], ["F8", "point"]]

        delegate: Item {
            id: form

            required property var modelData

            Shortcut {
                sequence: form.modelData[0]
                enabled: root.on
                onActivated: root.formAsked(form.modelData[1])
            }
        }
    }

    Repeater {
        model: [["F1", "keys"], ["F6", "attendance"], ["F9", "somebody"], ["Ctrl+P", "papers"]]

        delegate: Item {
            id: panel

            required property var modelData

            Shortcut {
                sequence: panel.modelData[0]
                enabled: root.on
                onActivated: root.panelAsked(panel.modelData[1])
            }
        }
    }

    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.on
        onActivated: root.findAsked()
    }

    Shortcut {
        sequence: "Alt+W"
        enabled: root.on
        onActivated: root.whoAsked()
    }

    Shortcut {
        sequence: "Alt+A"
        enabled: root.on
        onActivated: root.composer.turn()
    }

    Shortcut {
        sequence: "Alt+P"
        enabled: root.on
        onActivated: root.composer.narrow("professionals")
    }

    Shortcut {
        sequence: "Alt+M"
        enabled: root.on
        onActivated: root.composer.narrow("offices")
    }
}
