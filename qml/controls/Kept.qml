import QtQml

// Half-written words stay in the place where they were begun, with who may see them: those of a closed circle never wait in
// the box of a wider one. A place without a name keeps nothing, and whatever was kept is forgotten there.
QtObject {
    id: root

    required property var box
    required property string place
    property string at: ""
    // How far the words in the box may go: everyone, professionals or offices.
    property string circle: "everyone"
    property var words: ({})
    readonly property var widths: ["everyone", "professionals", "offices"]

    function move() {
        const kept = Object.assign({}, words)
        kept[at] = { "text": box.text, "circle": circle }
        words = place === "" ? ({}) : kept
        box.text = words[place]?.text ?? ""
        circle = words[place]?.circle ?? "everyone"
        at = place
    }
    function narrower(one: string, other: string): string {
        return widths[Math.max(widths.indexOf(one), widths.indexOf(other))]
    }
    // Words that were sent from a place and refused stand there again, before what was written since; they go no further than
    // they were meant to.
    function giveBack(to: string, sent: string, meant: string) {
        const here = to === at ? { "text": box.text, "circle": circle } : words[to] ?? { "text": "", "circle": meant }
        const both = { "text": here.text.trim() === "" ? sent : sent + " " + here.text, "circle": narrower(here.circle, meant) }
        if (to === at) {
            box.text = both.text
            circle = both.circle
        } else if (place !== "") {
            words[to] = both
        }
    }

    onPlaceChanged: move()
    Component.onCompleted: at = place
}
