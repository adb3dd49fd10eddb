// A paper before it has a form: what it says, for whom, in which order. Made from one person's view, then
// written by html() or pdf(). Plain values; any thread. Every string is plain user text in UTF-8, never
// markup: what is wrong in it (broken UTF-8, control characters) is put right by tidied(), which both writers
// call first.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace waymark::record {

struct Run {
    std::string text;
    bool strong = false;
    bool quiet = false;
};

[[nodiscard]] inline Run strong(std::string text)
{
    return {std::move(text), true, false};
}
[[nodiscard]] inline Run quiet(std::string text)
{
    return {std::move(text), false, true};
}

// Text{"plain"}, or Text{{"She has a "}, strong("plan"), {"."}}. A newline in it begins a new line on paper.
struct Text {
    std::vector<Run> runs;

    Text() = default;
    Text(const char* text) : runs{Run{text}} {}
    Text(std::string text) : runs{Run{std::move(text)}} {}
    Text(std::initializer_list<Run> parts) : runs(parts) {}
};

enum class Icon {
    none,
    sun,
    cloud,
    sign,
    pen,
    plan,
    people,
    paper,
    calendar,
    clock,
    speak,
    info,
    warn,
    check
};
enum class Tone { plain, well, worry, need };

// level 1 is the paper's title standing further down (a letter: after "Dear Hannah,"); otherwise 2 or 3.
struct Heading {
    int level = 2;
    std::string text;
};

struct Paragraph {
    Text text;
};

// The tinted panel of short answers under the title.
struct Facts {
    struct Fact {
        std::string label;
        std::vector<std::string> lines;
    };
    std::vector<Fact> facts;
};

// framed: the box of a letter; otherwise hairlines. Short rows are filled up with empty cells.
struct Table {
    std::vector<std::string> header;
    std::vector<std::vector<Text>> rows;
    bool strongFirst = false;
    bool framed = false;
};

struct List {
    std::vector<Text> items;
    bool numbered = false;
};

// Words somebody said, as they said them: the quotation marks belong to the text.
struct Quote {
    Text text;
    std::string who;
};

// Titled lists side by side: going well, worried about, needs to happen.
struct Columns {
    struct Column {
        Tone tone = Tone::plain;
        std::string title;
        std::vector<Text> items;
    };
    std::vector<Column> columns;
    int level = 3; // of the titles, as headings; tidied() sets it
};

// The tinted line that asks something of the reader: "Is something wrong? Tell us by …"
struct Callout {
    std::string strong;
    Text text;
    Icon icon = Icon::pen;
    Tone tone = Tone::plain;
};

// What happens next: when, and what.
struct Steps {
    struct Step {
        Icon icon = Icon::none;
        std::string when;
        Text what;
    };
    std::vector<Step> steps;
};

// A letter's first lines: to whom on one side (the first line strong), date and reference on the other.
struct Opening {
    std::vector<std::string> to;
    std::vector<std::string> reference;
};

struct Signature {
    std::string name;
    std::string role;
};

struct Rule {};

using Block = std::variant<Heading, Paragraph, Facts, Table, List, Quote, Columns, Callout, Steps, Opening,
                           Signature, Rule>;

struct Authority {
    std::string name;
    std::string service;
    std::vector<std::string>
        contact; // a letter's address lines; when given, they stand for "This copy is for …"
};

// The paper's own few words, in its language. {name}, {n} and {of} are filled in.
struct Words {
    std::string copyFor = "This copy is for {name}";
    std::string page = "Page {n} of {of}";
    std::string rehearsal = "Rehearsal: this is not a real conference";
};

enum class Print { clear, large }; // 12 or 16 points

struct Document {
    std::string language = "en-GB"; // BCP 47
    std::string title;              // stands on top unless the blocks hold a heading of level 1
    std::string subtitle;
    Authority authority;
    std::string recipient;
    std::string instruction;
    std::string footer;
    std::string check; // the copy's code, as printed: "Check 4QK7 92MD 1XVE"
    bool rehearsal = false;
    Print print = Print::clear;
    Words words;
    std::vector<Block> blocks;
};

// The same paper, fit to be written: clean text, no empty block, cells in every row, exactly one title and no
// heading level jumped over.
[[nodiscard]] Document tidied(Document document);

[[nodiscard]] bool hasOwnTitle(const Document& document); // a heading of level 1 among the blocks
[[nodiscard]] bool rightToLeft(std::string_view language);

// "Page {n} of {of}" with its names filled in, once: a value that looks like a name stays as it is.
[[nodiscard]] std::string filled(std::string_view pattern,
                                 const std::vector<std::pair<std::string_view, std::string>>& values);

// An icon's outline in a 24 × 24 square, drawn with a round pen 2 wide, as "M x y L x y C x y x y x y Z".
[[nodiscard]] std::string_view outline(Icon icon);
[[nodiscard]] Icon iconOf(Tone tone);

} // namespace waymark::record
