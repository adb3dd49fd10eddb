import QtQml

// The ways out of a refused line that the server's own sentence offers: which words are protected and what to write
// instead, both in curly quotes. Where the words cannot be found again, only the line's own ways are left.
QtObject {
    id: root

    required property string code
    required property string say
    required property string text

    readonly property var quoted: code === "protected-phrase" ? say.match(/\u201c[^\u201d]*\u201d/g) ?? [] : []
    readonly property string phrase: quoted.length > 0 ? quoted[0].slice(1, -1) : ""
    readonly property string instead: quoted.length > 1 ? quoted[1].slice(1, -1) : ""
    // { at, length }; null: not found.
    readonly property var place: find(text)

    // The server reads letters and digits only: "Larch-House" is the same as "LARCH house".
    function find(text: string): var {
        const letters = Array.from(phrase.replace(/[^\p{L}\p{N}]/gu, ""))
        if (letters.length === 0)
            return null
        const found = new RegExp(letters.join("[^\\p{L}\\p{N}]*"), "iu").exec(text)
        return found ? { "at": found.index, "length": found[0].length } : null
    }
    function replaced(words: string): string {
        let now = text
        for (let spot = find(now); spot !== null; spot = words === phrase ? null : find(now))
            now = now.slice(0, spot.at) + words + now.slice(spot.at + spot.length)
        return now
    }
    function without(): string {
        return replaced("").replace(/ {2,}/g, " ").replace(/ +([.,;:!?])/g, "$1").trim()
    }
}
