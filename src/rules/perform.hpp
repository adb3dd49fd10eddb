// One act from asking to events: decide, address, guard. The conference is read, not changed; apply does that.
#pragma once

#include "rules/apply.hpp"
#include "rules/decide.hpp"

namespace waymark::rules {

struct Performed {
    std::vector<Event> events;
    RecordId record; // what the act is about; the acknowledgement names it
};

[[nodiscard]] std::variant<Performed, Refusal> perform(const Conference&, const sight::Chairing& seat,
                                                       const sight::Surroundings&, const Asked& asked, Moment now,
                                                       const Making& making);

} // namespace waymark::rules
