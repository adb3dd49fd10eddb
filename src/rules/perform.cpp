#include "rules/perform.hpp"

#include "rules/guard.hpp"

namespace waymark::rules {
namespace {

// The chair shows held words all the same, with a reason on the record (offers.cpp).
bool putsUpDespite(const Command& command)
{
    const auto* putUp = std::get_if<PutUp>(&command);
    return putUp && !putUp->despite.empty();
}

} // namespace

std::variant<Performed, Refusal> perform(const Conference& conference, const sight::Chairing& seat,
                                         const sight::Surroundings& surroundings, const Asked& asked,
                                         Moment now, const Making& making)
{
    const sight::Seen seen = sight::view(conference, seat, surroundings);
    auto decided = decide(seen, asked.command, now);
    if (auto* refusal = std::get_if<Refusal>(&decided))
        return std::move(*refusal);
    auto addressed = sight::address(conference, seat, asked.id, asked.situation,
                                    std::move(std::get<sight::Drafts>(decided)), now, making);
    auto caught = guard(conference, addressed.events);
    if (putsUpDespite(asked.command)) {
        if (!caught)
            return Refusal{"not-held", "despite",
                           "Nothing holds these words back. Put them on screen without a reason."};
    } else if (caught) {
        return std::move(*caught);
    }
    return Performed{std::move(addressed.events), addressed.first};
}

} // namespace waymark::rules
