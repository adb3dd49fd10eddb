// The page that somebody from the field can read: who sees which kind of record, and who may do what, in which situation.
// Made from the real rules by playing one meeting; when it no longer fits, this test writes the new page beside itself and
// fails: copy it over.
#include "support/catch.hpp"

#include "support/family.hpp"

#include <fstream>
#include <set>
#include <sstream>

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Eye {
    const char* seat;
    const char* is;
};
const Eye eyes[] = {{"priya", "chair"},         {"elin", "minutes"},      {"tom", "professional"}, {"sam", "for Ellie only"},
                    {"hannah", "mother (A)"},   {"grace", "her advocate"}, {"rosa", "interpreter"}, {"mark", "father (B)"},
                    {"dean", "his supporter"}, {"room", "room screen"}};

struct Situation {
    const char* letter;
    const char* is;
    Table table;
};

// What is said in any part: one of everything that a screen may show.
void saidIn(Table& t, const std::string& somebody)
{
    t.must("priya", GiveFloor{who("beth")});
    t.must("elin", note("A line of the record."));
    t.must("priya", point("A point.", "ellie"));
    t.must("elin", AddVoice{std::nullopt, who(somebody), "My own words.", "said here", About::theMeeting()});
    const RecordId offered = t.must("tom", offer("An offer."));
    t.must("priya", PutUp{offered, "", ""});
    t.must(somebody == "mark" ? "tom" : "beth", RaiseHand{Wish::speak});
    t.must("elin", action("See Ellie weekly", "ellie", "Tom", "Fri"));
}

Table fatherHeard()
{
    Table t = partB();
    saidIn(t, "mark");
    t.must("mark", offer("His offer."));
    return t;
}

Table motherHeard()
{
    Table t = fatherHeard();
    exclude(t, "mark");
    changeOver(t, "A");
    saidIn(t, "hannah");
    const RecordId ellie = decided(t, "ellie");
    const RecordId dissent = t.must("sam", RaiseDissent{ellie, {}});
    (void)dissent;
    planFrame(t, "ellie");
    t.must("priya", AgreePlan{child("ellie")});
    t.must("priya", SetDates{child("ellie"), {}, Day{} + std::chrono::days(20'900)});
    t.must("tom", yes(roundFor(t, "jack")));
    return t;
}

std::vector<Situation> situations()
{
    std::vector<Situation> all;
    all.push_back({"B", "the father's part sits", fatherHeard()});
    all.push_back({"x", "the father is excluded from it", fatherHeard()});
    exclude(all.back().table, "mark");
    all.push_back({"A", "the mother's part sits", motherHeard()});
    all.push_back({"o", "the mother has stepped out of it", all.back().table});
    mark(all.back().table, "hannah", Where::out);
    all.push_back({"s", "a confidential section in it", motherHeard()});
    openSection(all.back().table, "A");
    all.push_back({"g", "between the parts", motherHeard()});
    all.back().table.must("priya", EndPart{});
    return all;
}

std::set<std::string> kindsSeen(const sight::Seen& seen)
{
    std::set<std::string> kinds;
    seen.eachRecord([&](const Kept& kept) { kinds.insert(kindOf(kept.record)); });
    return kinds;
}

std::string row(const std::string& name, const std::function<std::string(const Eye&)>& cell)
{
    std::string text = "| `" + name + "` |";
    for (const Eye& eye : eyes)
        text += " " + cell(eye) + " |";
    return text + "\n";
}

std::string headRow(const std::string& name)
{
    std::string text = "| " + name + " |", line = "|---|";
    for (const Eye& eye : eyes) {
        text += std::string(" ") + eye.is + " |";
        line += "---|";
    }
    return text + "\n" + line + "\n";
}

template <class V, class F, std::size_t... I>
void eachKindOf(F&& f, std::index_sequence<I...>)
{
    (f(std::variant_alternative_t<I, V>::kind), ...);
}
template <class V, class F>
void eachKindOf(F&& f)
{
    eachKindOf<V>(f, std::make_index_sequence<std::variant_size_v<V>>{});
}

std::string sightTable(const std::vector<Situation>& all)
{
    std::string text = headRow("kind");
    eachKindOf<Record>([&](const char* kind) {
        text += row(kind, [&](const Eye& eye) {
            std::string letters;
            for (const Situation& s : all)
                if (kindsSeen(s.table.seen(eye.seat)).contains(kind))
                    letters += s.letter;
            if (std::string(eye.seat) == "room")
                return letters;
            const auto& last = all[2].table.conference; // after the mother's part, the most that was written
            return letters + (kindsSeen(sight::paper(last, who(eye.seat), officesOf(eye.seat))).contains(kind) ? " p" : "");
        });
    });
    return text;
}

std::string mayTable(const std::vector<Situation>& all)
{
    std::string text = headRow("command");
    eachKindOf<Command>([&](const char* kind) {
        text += row(kind, [&](const Eye& eye) {
            std::string letters;
            for (const Situation& s : all) {
                const auto may = rules::may(s.table.seen(eye.seat));
                if (std::find(may.begin(), may.end(), kind) != may.end())
                    letters += s.letter;
            }
            return letters;
        });
    });
    return text;
}

std::string page()
{
    const auto all = situations();
    std::string text = "# Who sees what, who may do what\n\n"
                       "Made by `test_sight` from the rules themselves, by playing one meeting of the sample family: the "
                       "father (part B), excluded at the end of his part, then the mother (part A). Each letter is a "
                       "situation in which the person at the top sees at least one record of that kind on their screen, or "
                       "may give that command:\n\n";
    for (const Situation& s : all)
        text += std::string("- **") + s.letter + "**: " + s.is + "\n";
    text += "- **p**: has one on paper, after the mother's part\n\n"
            "Which records of a kind a person sees is the rule in `kinds/`; whether a command that may be given is also "
            "accepted depends on what it is about. A kind with no letter at all is not made in this meeting.\n\n"
            "## Sees\n\n";
    return text + sightTable(all) + "\n## May\n\n" + mayTable(all);
}

std::string textOf(const std::string& path)
{
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

} // namespace

TEST_CASE("the page of who sees what and who may do what is the one the rules make")
{
    const std::string made = page();
    const bool same = made == textOf(WAYMARK_SOURCE_DIR "/src/sight/TABLE.md");
    if (!same)
        std::ofstream("TABLE.md") << made;
    INFO("src/sight/TABLE.md is not what the rules make; the new one lies in TABLE.md in the folder the test ran in");
    CHECK(same);
}
