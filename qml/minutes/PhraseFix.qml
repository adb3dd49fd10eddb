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

    function plain(letter: string): bool {
        return letter.toLowerCase() !== letter.toUpperCase() || letter >= "0" && letter <= "9"
    }
    // The server reads letters and digits only: "Larch-House" is the same as "LARCH house".
    function find(text: string): var {
        const wanted = Array.from(phrase.toLowerCase()).filter(plain).join("")
        const places = []
        let folded = ""
        for (let i = 0; i < text.length; ++i) {
            if (!plain(text[i]))
                continue
            folded += text[i].toLowerCase()
            places.push(i)
        }
        const at = wanted === "" ? -1 : folded.indexOf(wanted)
        if (at < 0)
            return null
        return { "at": places[at], "length": places[at + wanted.length - 1] - places[at] + 1 }
    }
    function replaced(words: string): string {
        let done = ""
        let rest = text
        for (let spot = find(rest); spot !== null; spot = find(rest)) {
            done += rest.slice(0, spot.at) + words
            rest = rest.slice(spot.at + spot.length)
        }
        return done + rest
    }
    function without(): string {
        return replaced("").replace(/ {2,}/g, " ").replace(/ +([.,;:!?])/g, "$1").trim()
    }
}
