pragma ComponentBehavior: Bound

import QtQuick
import Waymark.Theme
import Waymark.Controls

// A corrected line: what it said first struck through, what it says now beside it in bold. Word by word, because
// what people wrote is only ever shown as plain text.
Flow {
    id: root

    required property string before
    required property string after
    property Tokens look: Theme.now
    readonly property var pieces: compare(before.trim().split(/\s+/), after.trim().split(/\s+/))

    // Struck, new and kept words in reading order. Long lines are compared at their ends only.
    function compare(old: var, now: var): var {
        let head = 0
        while (head < old.length && head < now.length && old[head] === now[head])
            head += 1
        let tail = 0
        while (tail < old.length - head && tail < now.length - head
                && old[old.length - 1 - tail] === now[now.length - 1 - tail])
            tail += 1
        const middle = between(old.slice(head, old.length - tail), now.slice(head, now.length - tail))
        return now.slice(0, head).map(word => ({ "word": word, "how": "kept" })).concat(middle,
            now.slice(now.length - tail).map(word => ({ "word": word, "how": "kept" })))
    }
    function between(old: var, now: var): var {
        const struck = word => ({ "word": word, "how": "struck" })
        const fresh = word => ({ "word": word, "how": "fresh" })
        if (old.length * now.length > 4000)
            return old.map(struck).concat(now.map(fresh))
        const common = Array.from({ "length": old.length + 1 }, () => new Array(now.length + 1).fill(0))
        for (let i = old.length - 1; i >= 0; --i)
            for (let k = now.length - 1; k >= 0; --k)
                common[i][k] = old[i] === now[k] ? common[i + 1][k + 1] + 1 : Math.max(common[i + 1][k], common[i][k + 1])
        const all = []
        let i = 0
        let k = 0
        while (i < old.length || k < now.length) {
            if (i < old.length && k < now.length && old[i] === now[k]) {
                all.push({ "word": old[i], "how": "kept" })
                i += 1
                k += 1
            } else if (i < old.length && (k === now.length || common[i + 1][k] >= common[i][k + 1])) {
                all.push(struck(old[i]))
                i += 1
            } else {
                all.push(fresh(now[k]))
                k += 1
            }
        }
        return all
    }

    // Words run as they are written, whichever way the screen runs.
    LayoutMirroring.enabled: /[\u0590-\u08ff]/.test(after)
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    Repeater {
        model: root.pieces.length

        delegate: Words {
            required property int index
            readonly property var piece: root.pieces[index] ?? ({ "word": "", "how": "kept" })
            readonly property bool runs: index + 1 < root.pieces.length && root.pieces[index + 1].how === piece.how

            // A struck run is one line; elsewhere the space after a word belongs to nobody.
            text: piece.how === "struck" && runs ? piece.word + "\u00a0" : piece.word
            width: Math.min(root.width, implicitWidth + (piece.how === "struck" && runs ? 0 : 4))
            look: root.look
            strong: piece.how === "fresh"
            quiet: piece.how === "struck"
            font.strikeout: piece.how === "struck"

            Accessible.ignored: true
        }
    }
}
