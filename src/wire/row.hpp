// A record as it travels: what of its head a viewer may have, its fields, and who else sees it, in words. Private to wire.
// Circle, `under` and line never travel; the part only to chair and minute-taker (Stream takes it out for others).
#pragma once

#include "wire/json.hpp"

namespace waymark::wire {

[[nodiscard]] Json rowJson(const Record& record, const std::string& seen);
void readRow(JsonReader& reader, const Json& json, Shown& into);

} // namespace waymark::wire
