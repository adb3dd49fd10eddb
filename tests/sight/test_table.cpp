// The page that somebody from the field can read: who sees which kind of record, and who may do what, in which situation.
// Made from the real rules by playing one meeting; when it no longer fits, this test writes the new page beside itself and
// fails: copy it over.
#include "support/page.hpp"

#include "support/whole_meeting.hpp"

#include <set>
#include <sstream>

using namespace waymark;
using namespace waymark::tests;

namespace {

struct Eye {
    const char* seat;
    const char* is;
};
const Eye eyes[] = {{"priya", "chair"},        {"elin", "minutes"},       {"tom", "professional"},
                    {"sam", "for Ellie only"}, {"hannah", "mother (A)"},  {"grace", "her advocate"},
                    {"rosa", "interpreter"},   {"mark", "father (B)"},    {"dean", "his supporter"},
                    {"kit", "child (D)"},      {"olive", "observer (A)"}, {"room", "room screen"}};

struct Situation {
    const char* letter;
    const char* is;
    Table table;
};

// How it stood when somebody asked for the n-th thing of this kind.
const Table& when(const std::vector<Asking>& meeting, const char* kind, int n = 1)
{
    for (const Asking& asking : meeting)
        if (std::string(kindOf(asking.command)) == kind && --n == 0)
            return asking.before;
    throw std::logic_error(std::string("the meeting has no ") + kind);
}

std::vector<Situation> situations()
{
    const auto meeting = wholeMeeting();
    std::vector<Situation> all;
    all.push_back({"n", "everything is prepared, nobody is there", when(meeting, BeginPart::kind)});
    all.push_back({"B", "the father's part sits", when(meeting, TakeBreak::kind)});
    all.push_back({"x", "the father is excluded from it", when(meeting, FollowExclusion::kind)});
    all.push_back({"A", "the mother's part sits", when(meeting, Adjourn::kind)});
    all.push_back({"o", "the mother has stepped out of it", all.back().table});
    mark(all.back().table, "hannah", Where::out);
    all.push_back({"s", "a confidential section in it", when(meeting, EndSection::kind)});
    all.push_back({"j", "adjourned", when(meeting, Resume::kind)});
    all.push_back({"g", "between the parts", when(meeting, CloseConference::kind)});
    all.push_back({"D", "the half-brother is heard alone", when(meeting, CloseConference::kind)});
    changeOver(all.back().table, "D");
    all.push_back({"c", "closed, and the record approved", meeting.back().before});
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
            const auto& last = all.back().table.conference;
            return letters + (kindsSeen(sight::paper(last, who(eye.seat), officesOf(eye.seat))).contains(kind)
                                  ? " p"
                                  : "");
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
    std::string text =
        "# Who sees what, who may do what\n\n"
        "Made by `test_sight` from the rules themselves, by playing one meeting of the sample family: the "
        "father (part B), then the mother (part A), then the father again to be told. The authority of this "
        "meeting lets everybody know how many views are in and leaves three days for dissent. Each letter is "
        "a situation in which the person at the top sees at least one record of that kind on their screen, "
        "or "
        "may give that command:\n\n";
    for (const Situation& s : all)
        text += std::string("- **") + s.letter + "**: " + s.is + "\n";
    text += "- **p**: has one on paper, in the end\n\n"
            "Which records of a kind a person sees is the rule in `kinds/`; whether a command that may be "
            "given is also "
            "accepted depends on what it is about. What has no letter at all is the server's own, or comes "
            "in a review only (`BringBack`, `ReviewAction`).\n\n"
            "## Sees\n\n";
    return text + sightTable(all) + "\n## May\n\n" + mayTable(all);
}

} // namespace

TEST_CASE("the page of who sees what and who may do what is the one the rules make")
{
    checkPage("src/sight/TABLE.md", page());
}
