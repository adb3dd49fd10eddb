// What an act would change, and for whom, told before it is done: the act is performed on a copy of the conference, and
// what everybody sees is looked at before and after. Nobody judges it a second time, so what is said is what will happen.
#pragma once

#include "rules/perform.hpp"

namespace waymark::rules {

// Sentences for chair or minute-taker, who alone may ask; the act's own refusal if it would be refused. Nothing is kept.
[[nodiscard]] std::variant<std::vector<std::string>, Refusal> foresee(const Conference&, const sight::Chairing& seat,
                                                                      const sight::Surroundings&, const Asked& asked,
                                                                      Moment now, const Making& making);

} // namespace waymark::rules
