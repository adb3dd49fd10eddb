import QtQml

// Words not sent yet that may be written on more than one page: what is written on one stands on the other.
QtObject {
    property var words: ({})

    function of(key: string): string {
        return words[key] ?? ""
    }
    function keep(key: string, text: string) {
        const all = Object.assign({}, words)
        all[key] = text
        words = all
    }
}
