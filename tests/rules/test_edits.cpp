// Text written together: whoever writes with whomever, in whatever order the messages travel, everybody ends with the
// same words, and no word that somebody put in is lost unless somebody who saw it took it out.
#include "support/catch.hpp"

#include "support/family.hpp"

#include <deque>
#include <random>
#include <set>

using namespace waymark;
using namespace waymark::tests;

namespace {

// Letters of two to four bytes, none twice: each can be followed through a whole afternoon of writing.
class Letters {
public:
    std::string next()
    {
        static constexpr char32_t starts[] = {U'\x100', U'\x4e00', U'\x1f300', U'\x900'};
        const char32_t c = starts[m_next % 4] + m_next / 4;
        ++m_next;
        const auto tail = [&](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3f)); };
        const auto first = [&](int mark, int shift) {
            return static_cast<char>(mark | static_cast<int>(c >> shift));
        };
        if (c < 0x800)
            return {first(0xc0, 6), tail(0)};
        if (c < 0x10000)
            return {first(0xe0, 12), tail(6), tail(0)};
        return {first(0xf0, 18), tail(12), tail(6), tail(0)};
    }
    static std::vector<std::string> of(const std::string& text)
    {
        std::vector<std::string> all;
        for (const char byte : text)
            if ((static_cast<unsigned char>(byte) & 0xc0) != 0x80)
                all.emplace_back(1, byte);
            else
                all.back() += byte;
        return all;
    }

private:
    unsigned m_next = 0;
};

struct Sent {
    std::size_t writer = 0;
    std::size_t base = 0;
    Edit edit;
};

// The server's side, as src/rules/writing does it: one order, each edit transformed over what came since its base.
struct Server {
    std::string text;
    std::vector<Sent> log;

    void take(Sent sent)
    {
        for (std::size_t past = sent.base; past < log.size(); ++past)
            sent.edit = transform(sent.edit, shiftsOf(log[past].edit), Before::theirs);
        text = applied(text, sent.edit);
        log.push_back(std::move(sent));
    }
};

// One writer's device: the text last told, one edit under way upon it, the rest waiting upon that.
struct Writer {
    std::size_t me = 0;
    std::string told;
    std::size_t heard = 0; // steps of the log
    bool sent = false;
    std::deque<Edit> mine;

    std::string screen() const
    {
        std::string text = told;
        for (const Edit& edit : mine)
            text = applied(text, edit);
        return text;
    }
    std::optional<Sent> send()
    {
        if (sent || mine.empty())
            return std::nullopt;
        sent = true;
        return Sent{me, heard, mine.front()};
    }
    void hear(const Server& server)
    {
        const Sent& step = server.log[heard++];
        told = applied(told, step.edit);
        if (step.writer == me) {
            mine.pop_front();
            sent = false;
        } else {
            rebaseOver(step.edit);
        }
    }
    // All that is new at once, and only as the row's text: what a client of this server is told.
    void read(const Server& server)
    {
        const bool acknowledged =
            std::any_of(server.log.begin() + static_cast<std::ptrdiff_t>(heard), server.log.end(),
                        [&](const Sent& step) { return step.writer == me; });
        std::string stood = told;
        if (acknowledged) {
            stood = applied(told, mine.front());
            mine.pop_front();
            sent = false;
        }
        rebaseOver(between(stood, server.text));
        told = server.text;
        heard = server.log.size();
    }
    void rebaseOver(Edit arrived)
    {
        for (Edit& edit : mine) {
            Rebased both = rebased(edit, arrived);
            edit = std::move(both.underWay);
            arrived = std::move(both.arrived);
        }
    }
};

// An afternoon of random writing; who reads how is chance too.
struct Afternoon {
    std::mt19937_64 random;
    Letters letters;
    Server server;
    std::vector<Writer> writers;
    std::deque<Sent> onTheWire;
    std::set<std::string> takenOut;
    bool textsOnly;

    Afternoon(std::uint64_t seed, std::size_t count, bool onlyTexts) : random(seed), textsOnly(onlyTexts)
    {
        server.text = words(8);
        for (std::size_t i = 0; i < count; ++i) {
            Writer writer;
            writer.me = i;
            writer.told = server.text;
            writers.push_back(std::move(writer));
        }
        for (int i = 0; i < 60; ++i)
            something();
        for (int i = 0; i < 400 && busy(); ++i)
            travel(writers[below(writers.size())]);
        for (Writer& writer : writers)
            while (writer.heard < server.log.size())
                arrive(writer);
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random() % n); }
    std::string words(std::size_t count)
    {
        std::string text;
        for (std::size_t i = 0; i < count; ++i)
            text += letters.next();
        return text;
    }
    void write(Writer& writer)
    {
        const auto seen = Letters::of(writer.screen());
        const std::size_t from = below(seen.size() + 1);
        const std::size_t count = random() % 2 ? below(std::min<std::size_t>(seen.size() - from, 5) + 1) : 0;
        const std::string text = count && random() % 2 ? std::string() : words(1 + below(3));
        takenOut.insert(seen.begin() + static_cast<std::ptrdiff_t>(from),
                        seen.begin() + static_cast<std::ptrdiff_t>(from + count));
        writer.mine.push_back({{static_cast<std::int64_t>(from), static_cast<std::int64_t>(count), text}});
    }
    void arrive(Writer& writer)
    {
        if (writer.heard < server.log.size())
            textsOnly ? writer.read(server) : writer.hear(server);
    }
    void travel(Writer& writer)
    {
        if (auto sent = writer.send())
            onTheWire.push_back(std::move(*sent));
        if (!onTheWire.empty()) {
            const auto next = onTheWire.begin() + static_cast<std::ptrdiff_t>(below(onTheWire.size()));
            server.take(*next);
            onTheWire.erase(next);
        }
        arrive(writer);
    }
    void something()
    {
        Writer& writer = writers[below(writers.size())];
        switch (random() % 4) {
        case 0:
        case 1:
            return write(writer);
        case 2:
            return arrive(writer);
        default:
            return travel(writer);
        }
    }
    bool busy() const
    {
        return !onTheWire.empty() || std::any_of(writers.begin(), writers.end(),
                                                 [](const Writer& writer) { return !writer.mine.empty(); });
    }
};

std::string lineOf(const Table& t, RecordId id)
{
    return t.conference.find<PlanLine>(id)->what;
}

EditText put(RecordId record, std::int64_t base, std::int64_t position, const std::string& text,
             std::int64_t removed = 0)
{
    return {record, TextField::what, base, position, removed, text};
}

} // namespace

TEST_CASE("two or three who write at once end with the same words, and no word put in is lost")
{
    std::size_t steps = 0;
    for (std::uint64_t seed = 1; seed <= 3000; ++seed) {
        const Afternoon day(seed, 2 + seed % 2, false);
        INFO("seed " << seed);
        REQUIRE_FALSE(day.busy());
        for (const Writer& writer : day.writers)
            REQUIRE(writer.screen() == day.server.text);
        // What stands is what was put in, less what somebody who saw it took out: nothing lost, nothing back, nothing twice.
        const auto stands = Letters::of(day.server.text);
        const std::set<std::string> once(stands.begin(), stands.end());
        REQUIRE(once.size() == stands.size());
        for (const std::string& letter : once)
            REQUIRE_FALSE(day.takenOut.contains(letter));
        for (const Sent& step : day.server.log)
            for (const Splice& splice : step.edit)
                for (const std::string& letter : Letters::of(splice.inserted))
                    REQUIRE(once.contains(letter) != day.takenOut.contains(letter));
        steps += day.server.log.size();
    }
    CHECK(steps > 30'000);
}

TEST_CASE("a device that is told texts and no edits ends with the same words, and loses none")
{
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        const Afternoon day(seed, 2 + seed % 2, true);
        INFO("seed " << seed);
        REQUIRE_FALSE(day.busy());
        for (const Writer& writer : day.writers)
            REQUIRE(writer.screen() == day.server.text);
        const auto stands = Letters::of(day.server.text);
        for (const Sent& step : day.server.log)
            for (const Splice& splice : step.edit)
                for (const std::string& letter : Letters::of(splice.inserted)) {
                    const auto times = std::count(stands.begin(), stands.end(), letter);
                    REQUIRE((times == 1 || day.takenOut.contains(letter)));
                }
    }
}

TEST_CASE("what two take out goes once, what is put in between stays, and the server's first stands first")
{
    const auto both = [](const std::string& text, const Edit& first, const Edit& second) {
        const std::string one =
            applied(applied(text, first), transform(second, shiftsOf(first), Before::theirs));
        const std::string other =
            applied(applied(text, second), transform(first, shiftsOf(second), Before::ours));
        CHECK(one == other);
        return one;
    };
    CHECK(both("Tom sees Ellie alone", {{9, 6, ""}}, {{4, 11, ""}}) == "Tom alone");
    CHECK(both("Tom sees Ellie alone", {{4, 11, ""}}, {{8, 0, " and hears"}}) == "Tom  and hearsalone");
    CHECK(both("Tom sees Ellie alone", {{8, 0, " and hears"}}, {{4, 11, ""}}) == "Tom  and hearsalone");
    CHECK(both("Tom", {{3, 0, " and Beth"}}, {{3, 0, " and Sam"}}) == "Tom and Beth and Sam");
    CHECK(both("weekly", {{0, 6, "every week"}}, {{0, 6, "each Friday"}}) == "every weekeach Friday");
    CHECK(both("M\u00e5rk \u2013 Jack", {{0, 4, "He"}}, {{5, 1, "and"}}) == "He and Jack");
}

TEST_CASE("one splice turns any text into any other, in whole letters")
{
    std::mt19937_64 random(5);
    for (int i = 0; i < 3000; ++i) {
        std::string a, b;
        for (std::string* text : {&a, &b})
            for (std::size_t n = random() % 8; n > 0; --n)
                *text += std::vector<std::string>{
                    "a", "\u00e5", "\u00e4", "\u2013", "\u2014", "\U0001f300"}[random() % 6];
        const Edit edit = between(a, b);
        REQUIRE(applied(a, edit) == b);
        REQUIRE(edit.empty() == (a == b));
        for (const Splice& splice : edit)
            REQUIRE(
                (splice.inserted.empty() || (static_cast<unsigned char>(splice.inserted[0]) & 0xc0) != 0x80));
    }
}

TEST_CASE("professionals write in one line of the plan together, and each finds the other's words")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom sees Ellie", "ellie", "Tom", "Fri 13 Nov"));
    t.must("tom", put(line, 0, 14, " every week"));
    t.must("beth", put(line, 0, 3, " and Beth")); // she had not seen Tom's words yet
    t.must("priya", put(line, 1, 0, "Now ", 0));
    CHECK(lineOf(t, line) == "Now Tom and Beth sees Ellie every week");
    // A whole new wording is a step like any other.
    t.must("elin", ChangePlanLine{line, "Now Tom and Beth see Ellie every week", "Tom", "Fri 13 Nov", ""});
    t.must("beth", put(line, 3, 38, " at home"));
    CHECK(lineOf(t, line) == "Now Tom and Beth see Ellie every week at home");
    CHECK(head(*t.seen("hannah").record(line)).drafting.revision == 5);
}

TEST_CASE("who writes in a line somebody left meanwhile leaves him the words he had")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("Mark goes to the course", "ellie", "Mark", "Mon 30 Nov"));
    t.must("tom", put(line, 0, 23, " weekly"));
    exclude(t, "mark");
    const RecordId newer = t.must("tom", put(line, 1, 0, "From Monday "));
    CHECK(newer != line);
    CHECK(lineOf(t, newer) == "From Monday Mark goes to the course weekly");
    CHECK(head(*t.seen("tom").record(newer)).drafting.revision == 0); // counts for itself
    CHECK(t.ask("tom", put(line, 1, 0, "Late ")).code() == "unknown-record");
    letBack(t, {"mark", "dean"});
    CHECK(shows(t, "mark", line));
    CHECK_FALSE(shows(t, "mark", newer));
    CHECK(lineOf(t, line) == "Mark goes to the course weekly");
}

TEST_CASE("only those who may draft a line write in it")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom sees Ellie", "ellie", "Tom", "Fri 13 Nov"));
    const RecordId said = t.must("elin", note("He was calm."));
    const auto inNote = [&](RecordId record) { return EditText{record, TextField::text, 0, 0, 0, "Tom: "}; };
    CHECK(t.ask("hannah", put(line, 0, 0, "No ")).code() == "not-yours");
    CHECK(t.ask("grace", put(line, 0, 0, "No ")).code() == "not-yours");
    CHECK(t.ask("tom", inNote(said)).code() == "not-yours");
    CHECK(t.ask("priya", inNote(said)));
    CHECK(t.ask("sam", put(t.must("elin", action("For Jack", "jack", "", "")), 0, 0, "x")).code() ==
          "unknown-record");
    // A line of the record is drafted while its item runs, and corrected afterwards.
    t.must("priya", GoTo{item("a2")});
    CHECK(t.ask("elin", inNote(said)).code() == "use-correct");
    CHECK(t.ask("elin", put(said, 0, 0, "x")).code() == "use-correct");
    CHECK(t.ask("elin", put(t.must("elin", point("Worried")), 0, 0, "x")).code() == "no-such-text");
    CHECK(t.ask("elin", put(RecordId{}, 0, 0, "x")).code() == "unknown-record");
}

TEST_CASE("an edit of a place that is not there, or of a text long gone, says what to do")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom", "ellie", "Tom", "Fri 13 Nov"));
    for (const auto& [position, removed] :
         {std::pair{4, 0}, std::pair{-1, 1}, std::pair{0, 4}, std::pair{2, -1}})
        CHECK(t.ask("tom", put(line, 0, position, "x", removed)).code() == "text-moved");
    t.must("beth", put(line, 0, 0, "", 3));
    CHECK(t.ask("tom", put(line, 0, 0, "", 2)).code() == "already-gone");
    CHECK(t.ask("priya", SettleText{line}).code() == "empty-text"); // a line is left with words in it
    for (int i = 1; i <= 70; ++i)
        t.must("beth", put(line, i, 0, "a"));
    CHECK(t.ask("tom", put(line, 1, 0, "b")).code() == "too-old");
    CHECK(t.ask("tom", put(line, 99, 0, "b")).code() == "too-old");
    CHECK(t.ask("tom", put(line, 20, 0, "b")));
    CHECK(t.ask("tom", put(line, 72, 0, std::string(4000, 'x'))).code() == "too-long");
    t.must("priya", SettleText{line});
    CHECK(t.ask("tom", put(line, 70, 0, "b")).code() == "too-old");
    CHECK(t.ask("tom", put(line, 72, 0, "b")));
}

TEST_CASE("settling an older version would put it over the newer one, so it is refused")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("Mark goes to the course", "ellie", "Mark", "Mon 30 Nov"));
    exclude(t, "mark");
    const RecordId newer = t.must("tom", put(line, 0, 0, "Now "));
    CHECK(t.ask("priya", SettleText{line}).code() == "older-version");
    CHECK(t.ask("priya", SettleText{newer}));
    CHECK(t.ask("tom", SettleText{newer}).code() == "not-yours");
}

TEST_CASE("a protected phrase is caught when its last letter is typed, and can be taken out again")
{
    Table t = partB();
    const RecordId line = t.must("elin", action("They come from Larch ", "ellie", "Tom", "Fri 13 Nov"));
    CHECK(t.ask("tom", put(line, 0, 21, "House")).code() == "protected-phrase");
    t.must("tom", put(line, 0, 21, "Hou"));
    CHECK(t.ask("beth", put(line, 1, 24, "se")).code() == "protected-phrase");
    Protected detail;
    detail.what = "A detail";
    detail.phrases = {"Larch"};
    detail.from = {who("mark")};
    t.must("priya", AddProtected{detail});
    // What is taken out stays nowhere in the line, so it cannot be caught there.
    CHECK(t.ask("tom", put(line, 1, 15, "a safe place", 9)));
    CHECK(lineOf(t, line) == "They come from a safe place");
}

TEST_CASE("how a line was drafted travels to nobody but as a count")
{
    Table t = partA();
    const RecordId line = t.must("elin", action("Tom sees Ellie", "ellie", "Tom", "Fri 13 Nov"));
    t.tell();
    t.must("tom", put(line, 0, 0, "Now "));
    t.tell();
    const std::string& told = t.told("hannah").back();
    CHECK(told.find("\"revision\":1") != std::string::npos);
    CHECK(told.find("steps") == std::string::npos);
    CHECK(told.find("drafting") == std::string::npos);
    changeOver(t, "B");
    const RecordId copy = t.must("priya", Tell{line, part("B"), ""});
    CHECK(head(t.conference.kept(copy)->record).drafting == Drafting{}); // a copy has a count of its own
}
