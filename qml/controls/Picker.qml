import QtQuick

// A button that shows what is chosen and opens the list to choose from. The page holds which.
ActButton {
    id: root

    // { key, text, brief, under, glyph } each; `brief` stands on the button where the text is long.
    property var options: []
    property string current: ""
    property string placeholder: ""
    property string purpose: placeholder
    readonly property var chosen: options.find(option => option.key === current) ?? null

    signal chose(string key)

    text: chosen ? chosen.brief ?? chosen.text : placeholder
    spoken: chosen ? purpose + ": " + chosen.text : purpose
    glyph: chosen && chosen.glyph ? chosen.glyph : ""
    glyphAfter: "down"
    onClicked: list.open()

    PickList {
        id: list

        options: root.options
        current: root.current
        purpose: root.purpose
        face: root.face
        look: root.look
        onChose: key => root.chose(key)
    }
}
