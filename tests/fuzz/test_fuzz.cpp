// Twenty thousand messages that are almost what somebody asked in a meeting: a byte turned, cut, doubled, two messages
// spliced. None crashes, and enough of them get as far as the rules.
#include "support/catch.hpp"

#include "fuzz/asking.hpp"
#include "support/whole_meeting.hpp"
#include "wire/messages.hpp"

#include <random>

using namespace waymark;
using namespace waymark::tests;

namespace {

std::vector<std::string> honestMessages()
{
    std::vector<std::string> all;
    for (const Asking& asking : wholeMeeting())
        all.push_back(wire::write(Asked{named<CommandId>(asking.seat), asking.before.situation(asking.seat), asking.command}));
    return all;
}

std::string spoilt(std::string text, const std::vector<std::string>& others, std::mt19937_64& random)
{
    const auto below = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    static const std::string signs = "{}[]\",:0123456789-+.eEtfn\\u \t\n\x01\xc3\xff";
    for (std::size_t times = below(3); times > 0 && !text.empty(); --times) {
        const std::size_t at = below(text.size());
        switch (below(6)) {
        case 0:
            text[at] = static_cast<char>(random());
            break;
        case 1:
            text[at] = signs[below(signs.size())];
            break;
        case 2:
            text.erase(at, 1 + below(8));
            break;
        case 3:
            text.insert(at, text.substr(below(text.size()), below(40)));
            break;
        case 4: {
            const std::string& other = others[below(others.size())];
            text = text.substr(0, at) + other.substr(below(other.size()));
            break;
        }
        case 5: // one id for another
            if (const auto quote = text.find("\":\"", at); quote != std::string::npos && quote + 5 < text.size())
                text[quote + 3 + below(2)] = "0123456789abcdef"[below(16)];
            break;
        }
    }
    return text;
}

} // namespace

TEST_CASE("spoilt messages are refused or decided, and nothing breaks")
{
    const auto honest = honestMessages();
    std::mt19937_64 random(1);
    std::map<Reached, int> reached;
    for (int i = 0; i < 20'000; ++i) {
        const std::size_t which = random() % honest.size();
        // At its own moment every other time, so that much is done; from any seat.
        const std::size_t moment = i % 2 ? which : random() % honest.size();
        std::string input{static_cast<char>((moment * 256 + honest.size() - 1) / honest.size()), static_cast<char>(random())};
        input += spoilt(honest[which], honest, random);
        ++reached[ask(std::span(reinterpret_cast<const std::uint8_t*>(input.data()), input.size()))];
    }
    CHECK(reached[Reached::nothing] > 1000);
    CHECK(reached[Reached::command] > 1000);
    CHECK(reached[Reached::done] > 100);
}
