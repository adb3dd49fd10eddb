// The settings of an authority, one by one: how they are called in a file and how a length of time is written. Shared by
// profiles and by [conference.settings]. Private to this folder.
#pragma once

#include "conference/settings.hpp"
#include "pack/reading.hpp"

namespace waymark::pack {

// As a file calls a field: "quorum_others" for quorumOthers.
[[nodiscard]] std::string writtenName(std::string_view field);

// Calls f(name, written name, field) for everything a profile may set: not what the reader fills in by itself.
template <class F>
void eachSetting(Settings& settings, F&& f)
{
    Settings::fields(settings, [&]<class Field>(const char* name, Field& field) {
        const std::string_view said(name);
        if (said != "profile" && said != "local" && said != "holidays")
            f(name, writtenName(name), field);
    });
}

} // namespace waymark::pack
