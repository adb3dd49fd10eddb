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
