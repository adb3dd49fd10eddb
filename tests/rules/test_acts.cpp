// Every act, and what becomes of it: a whole meeting is played, and at each step the same thing is asked in every other way
// and by others, too. The answers are a page that people can read, ACTS.md; when the rules answer otherwise, this test
// writes the new page beside itself and fails: read what has changed, and copy it over.
#include "support/page.hpp"

#include "support/filled.hpp"
#include "support/variants.hpp"
#include "support/whole_meeting.hpp"

#include <set>
#include <sstream>

using namespace waymark;
using namespace waymark::tests;

namespace {

using Lines = std::vector<std::string>;

std::string joined(const Lines& lines, const char* between)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : between) + line;
    return text;
}

Lines headWords(const InWords& words, const Conference& conference, const Head& h)
{
    Lines said{"for " + words.people(h.circle)};
    if (h.open)
        said.push_back("open");
    if (h.withdrawn)
        said.push_back("taken back");
    if (h.part)
        said.push_back("of part " + words.value(*h.part));
    if (h.typedBy)
        said.push_back("typed by " + words.value(*h.typedBy));
    if (h.by != PersonId{})
        said.push_back("by " + words.value(h.by));
    for (const ChildId id : h.about.children)
        said.push_back("about " + words.value(id));
    for (const std::size_t version : conference.versions(h.line))
        if (const RecordId earlier = head(conference.records()[version].record).id; earlier != h.id)
            said.push_back("version of " + words.record(earlier));
    return said;
}

// What an act comes to: a refusal, or the records it makes.
Lines answered(const Table& t, const std::string& seat, const Command& command,
               const std::optional<SituationId>& situation)
{
    const auto done = rules::perform(t.conference, t.chairing(seat), t.surroundings,
                                     {named<CommandId>("asked"), situation, command}, t.now, t.making());
    if (const auto* refusal = std::get_if<Refusal>(&done))
        return {"no: `" + refusal->code + "`" + (refusal->field.empty() ? "" : " (" + refusal->field + ")") +
                " " + refusal->say};
    const auto& events = std::get<rules::Performed>(done).events;
    InWords words(t.conference);
    words.follow(events);
    Lines lines;
    for (const Event& event : events)
        if (const auto* put = std::get_if<Put>(&event.body)) {
            Lines said = headWords(words, t.conference, head(put->record));
            for (const std::string& field :
                 std::visit([&](const auto& r) { return words.fields(r); }, put->record))
                said.push_back(field);
            lines.push_back("**" + words.record(head(put->record).id) + "** " + joined(said, "; "));
        }
    return lines;
}

Lines pieces(const Lines& lines, std::size_t at)
{
    Lines all;
    std::stringstream line(at < lines.size() ? lines[at] : "");
    for (std::string piece; std::getline(line, piece, ';');)
        all.push_back(piece.substr(piece.find_first_not_of(' ')));
    return all;
}

bool has(const Lines& lines, const std::string& one)
{
    return std::find(lines.begin(), lines.end(), one) != lines.end();
}

// "speaker" of "speaker tom", "**point 1**" of "**point 1** for tom".
std::string subject(const std::string& piece)
{
    return piece.substr(0, piece.find(piece.starts_with("**") ? "** " : " "));
}

// Only what is not in the first answer; what is gone and nothing has taken the place of is struck out.
std::string difference(const Lines& base, const Lines& other, const std::string& field = "")
{
    if (other == base)
        return "the same";
    if (other.size() == 1 && other.front().starts_with("no: "))
        return other.front();
    Lines said;
    bool asSaid = true;
    for (std::size_t i = 0; i < std::max(base.size(), other.size()); ++i) {
        const Lines before = pieces(base, i), now = pieces(other, i);
        Lines subjects;
        for (const std::string& piece : now) {
            if (has(before, piece))
                continue;
            said.push_back(piece);
            subjects.push_back(subject(piece));
            asSaid = asSaid && ("." + field).ends_with("." + subject(piece));
        }
        for (const std::string& piece : before)
            if (!has(now, piece) && !has(subjects, subject(piece))) {
                said.push_back("~~" + piece + "~~");
                asSaid = false;
            }
    }
    return asSaid && !said.empty() ? "as said"
           : said.empty()          ? "the same in another order"
                                   : joined(said, "; ");
}

// The answers that come to the same in one line.
class Answers {
public:
    void add(const std::string& how, const std::string& answer)
    {
        for (auto& [hows, same] : m_all)
            if (same == answer) {
                hows += ", " + how;
                return;
            }
        m_all.push_back({how, answer});
    }
    [[nodiscard]] std::string text(const std::string& what) const
    {
        std::string lines;
        for (const auto& [hows, answer] : m_all)
            lines += "- " + what + ": " + hows + " \u2192 " + answer + "\n";
        return lines;
    }

private:
    std::vector<std::pair<std::string, std::string>> m_all;
};

std::string around(const Table& t)
{
    const sight::Seen chair = t.seen("priya");
    const auto around = rules::around(chair, sight::roomNeutral(t.conference, t.surroundings), t.now);
    return around ? joined(InWords(t.conference).fields(*around), "; ") : "";
}

// `inEveryWay`: not for what has been asked so before.
std::string section(const Asking& step, bool inEveryWay)
{
    const Table& t = step.before;
    const InWords words(t.conference);
    const auto here = t.situation(step.seat);
    const auto said = std::visit([&](const auto& c) { return words.fields(c); }, step.command);
    const Lines base = answered(t, step.seat, step.command, here);
    std::string text = std::string("### ") + kindOf(step.command) + " by " + step.seat + "\n" +
                       (said.empty() ? "" : joined(said, "; ") + "\n") + "\n";
    for (const std::string& line : base)
        text += "- " + line + "\n";

    if (!inEveryWay)
        return text + "\n";
    Answers others;
    for (const char* seat : {"priya", "elin", "tom", "sam", "hannah", "rosa", "olive", "mark", "room"})
        if (seat != step.seat)
            others.add(seat, difference(base, answered(t, seat, step.command, t.situation(seat))));
    text += others.text("by another");
    text +=
        "- under way since before: " + difference(base, answered(t, step.seat, step.command, std::nullopt)) +
        "\n";

    std::vector<std::pair<std::string, Answers>> fields;
    for (const Variant& variant : variantsOf(step.command, t.conference, t.now)) {
        if (fields.empty() || fields.back().first != variant.field)
            fields.push_back({variant.field, {}});
        fields.back().second.add(
            variant.how, difference(base, answered(t, step.seat, variant.command, here), variant.field));
    }
    for (const auto& [field, answers] : fields)
        text += answers.text("`" + field + "`");
    return text + "\n";
}

std::string page()
{
    std::string text = "# Every act, and what becomes of it\n\n"
                       "Made by `test_rules` from the rules themselves: a whole meeting of the sample family "
                       "is played, and at "
                       "each step the same thing is asked in every other way, one field at a time, and by "
                       "others, too. After "
                       "\u2192 stands what is different then, what falls away ~~struck out~~; \u201cas "
                       "said\u201d is nothing but the field itself; \u201cno\u201d is a refusal, with its "
                       "stable code and its field.\n\n";
    std::string before;
    std::map<std::string, int> times;
    const auto play = [&](const char* title, const std::vector<Asking>& steps) {
        text += std::string("## ") + title + "\n\n";
        for (const Asking& step : steps) {
            if (const std::string now = around(step.before); now != before)
                text += "*Around the room:* " + (before = now) + "\n\n";
            text += section(step, ++times[kindOf(step.command)] <= 2);
        }
    };
    play("An initial conference", wholeMeeting());
    play("A review", wholeReview());
    return text;
}

} // namespace

TEST_CASE("every act, asked in every other way, comes to what the page says")
{
    checkPage("src/rules/ACTS.md", page());
}

TEST_CASE("the whole meeting gives every command and makes every kind of record")
{
    std::set<std::string> commands, kinds;
    for (const auto& steps : {wholeMeeting(), wholeReview()})
        for (const Asking& step : steps) {
            commands.insert(kindOf(step.command));
            Table after = step.before;
            (void)after.ask(step.seat, step.command);
            for (const Kept& kept : after.conference.records())
                kinds.insert(kindOf(kept.record));
        }
    for (std::size_t i = 0; i < std::variant_size_v<Command>; ++i) {
        INFO(kindOf(alternative<Command>(i)));
        CHECK(commands.contains(kindOf(alternative<Command>(i))));
    }
    for (std::size_t i = 0; i < std::variant_size_v<Record>; ++i) {
        INFO(kindOf(alternative<Record>(i)));
        CHECK(kinds.contains(kindOf(alternative<Record>(i))));
    }
}
