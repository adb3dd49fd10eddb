import QtQml

// Half-written words stay in the place where they were begun: those of a closed circle never wait in the box of a wider
// one. A place without a name keeps nothing, and whatever was kept is forgotten there.
QtObject {
    id: root

    required property var box
    required property string place
    property string at: ""
    property var words: ({})

    function move() {
        const kept = Object.assign({}, words)
        kept[at] = box.text
        words = place === "" ? ({}) : kept
        box.text = words[place] ?? ""
        at = place
    }

    onPlaceChanged: move()
    Component.onCompleted: at = place
}
