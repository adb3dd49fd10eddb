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

    // Words that were sent from a place and refused stand there again, before what was written since.
    function giveBack(to: string, sent: string) {
        const before = rest => rest.trim() === "" ? sent : sent + " " + rest
        if (to === at)
            box.text = before(box.text)
        else if (place !== "")
            words[to] = before(words[to] ?? "")
    }

    onPlaceChanged: move()
    Component.onCompleted: at = place
}
