// Agenda templates (assets/agendas): one for each kind of meeting, its items in order. A part of a pack may take one with
// agenda = "initial" instead of listing its items. Plain values.
#pragma once

#include "conference/prepare.hpp"
#include "conference/result.hpp"

namespace waymark::pack {

struct AgendaTemplate {
    std::string title; // "Initial child protection conference"
    struct Line {
        std::string key;
        AgendaItem item; // without its id, which belongs to the part that takes it
    };
    std::vector<Line> lines;
};

// Failure: agenda-unreadable, agenda-mistake.
[[nodiscard]] Result<AgendaTemplate> carriedAgenda(const std::string& name);
[[nodiscard]] Result<AgendaTemplate> readAgenda(std::string_view text, const std::string& file);
[[nodiscard]] std::vector<std::string> agendaNames();

} // namespace waymark::pack
