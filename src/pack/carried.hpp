// The texts every program carries: assets/profiles, assets/calendars, assets/agendas. Kept in the program so that a
// conference can be prepared on a machine that has nothing but the server.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::pack {

// carried("profiles", "england"): the text of assets/profiles/england.toml; none: there is no such file.
[[nodiscard]] std::optional<std::string_view> carried(std::string_view folder, std::string_view name);
// "england", "gateshead", …: the names in a folder, in the order of the alphabet.
[[nodiscard]] std::vector<std::string> carriedNames(std::string_view folder);

} // namespace waymark::pack
