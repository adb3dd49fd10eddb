#include "rules/perform.hpp"

#include "rules/guard.hpp"

namespace waymark::rules {

std::variant<Performed, Refusal> perform(const Conference& conference, const sight::Chairing& seat,
                                         const sight::Surroundings& surroundings, const Asked& asked, Moment now,
                                         const Making& making)
{
    const sight::Seen seen = sight::view(conference, seat, surroundings);
    auto decided = decide(seen, asked.command, now);
    if (auto* refusal = std::get_if<Refusal>(&decided))
        return std::move(*refusal);
    auto addressed = sight::address(conference, seat, asked.id, asked.situation,
                                    std::move(std::get<sight::Drafts>(decided)), now, making);
    if (auto caught = guard(conference, addressed.events))
        return std::move(*caught);
    return Performed{std::move(addressed.events), addressed.first};
}

} // namespace waymark::rules
