#include "rules/decide.hpp"

#include "rules/acts.hpp"

namespace waymark::rules {

Decided decide(const sight::Seen& seen, const Command& command, Moment now)
{
    if (auto refusal = permit(seen, kindOf(command)))
        return std::move(*refusal);
    return std::visit([&](const auto& asked) { return act(Ask{seen, now}, asked); }, command);
}

} // namespace waymark::rules
