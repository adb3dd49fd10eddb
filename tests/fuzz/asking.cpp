#include "fuzz/asking.hpp"

#include "support/whole_meeting.hpp"
#include "wire/messages.hpp"

#include <cstdlib>

namespace waymark::tests {
namespace {

const std::vector<Asking>& meeting()
{
    static const std::vector<Asking> all = wholeMeeting();
    return all;
}

} // namespace

std::size_t moments()
{
    return meeting().size();
}

Reached ask(std::span<const std::uint8_t> input)
{
    if (input.size() < 2)
        return Reached::nothing;
    const Table& t = meeting()[input[0] * meeting().size() / 256].before;
    const auto seats = t.seats();
    const std::string& seat = seats[input[1] * seats.size() / 256];
    const std::string_view text(reinterpret_cast<const char*>(input.data()) + 2, input.size() - 2);
    const auto message = wire::readFromClient(text);
    if (const auto* refusal = std::get_if<Refusal>(&message)) {
        if (refusal->code.empty() || refusal->say.empty())
            std::abort();
        return Reached::nothing;
    }
    const auto* asked = std::get_if<Asked>(&std::get<wire::FromClient>(message));
    if (!asked)
        return Reached::message;
    const auto answer = rules::perform(t.conference, t.chairing(seat), t.surroundings, *asked, t.now, t.making());
    if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        if (refusal->code.empty() || refusal->say.empty())
            std::abort();
        return Reached::command;
    }
    Conference after = t.conference;
    for (const Event& event : std::get<rules::Performed>(answer).events)
        if (!rules::apply(after, event))
            std::abort();
    return Reached::done;
}

} // namespace waymark::tests

// For libFuzzer and its like: clang++ -fsanitize=fuzzer (CMakeLists.txt).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    waymark::tests::ask({data, size});
    return 0;
}
