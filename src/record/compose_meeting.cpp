// How the meeting went: who dissents, who left and why, when it stopped, who took part, and the lines of the record.
#include "record/composer.hpp"

namespace waymark::record {

void Composer::dissents()
{
    bool first = true;
    m.seen.each<Dissent>([&](const Dissent& dissent) {
        if (dissent.state != DissentState::confirmed)
            return;
        if (std::exchange(first, false))
            title("Dissent");
        m_doc.blocks.push_back(Paragraph{{strong(m.nameOf(dissent.person)),
                                          {" does not agree with the decision for " +
                                               m.childrenOf(dissent.head.about) + ": " + dissent.words,
                                           false, false}}});
    });
}

void Composer::disagreements()
{
    m.seen.each<Disagreement>([&](const Disagreement& noted) {
        if (!noted.dropped)
            m_doc.blocks.push_back(Paragraph{m.nameOf(noted.person) +
                                             " noted, without dissent, about the decision for " +
                                             m.childrenOf(noted.head.about) + ": " + noted.words});
    });
}

void Composer::exclusions()
{
    bool first = true;
    m.seen.each<Exclusion>([&](const Exclusion& e) {
        if (std::exchange(first, false))
            title(e.person == m.recipient ? "When you were asked to leave" : "Exclusion");
        std::vector<std::string> names{m.nameOf(e.person)};
        for (const PersonId with : e.with)
            names.push_back(m.nameOf(with));
        const std::string who = e.person == m.recipient
                                    ? std::string("You were")
                                    : joined(names) + (names.size() > 1 ? " were" : " was");
        m_doc.blocks.push_back(Paragraph{who + " asked to leave the meeting for a time. " + e.reasons});
    });
}

// Families get no times here either.
void Composer::stops()
{
    bool first = true;
    const auto stopped = [&](const Head& head, const std::string& how, const std::string& why) {
        if (std::exchange(first, false))
            title("When the meeting stopped");
        const std::string at = m.professional ? " at " + clockText(head.at) : std::string();
        m_doc.blocks.push_back(Paragraph{{strong("It was " + how + at + ". "), {why, false, false}}});
    };
    m.seen.each<Adjourned>([&](const Adjourned& one) {
        const std::string again = one.again ? " We meet again on " + dayWords(*one.again) + "." : "";
        stopped(one.head, "adjourned", one.reason + again);
    });
    m.seen.each<Abandoned>([&](const Abandoned& one) { stopped(one.head, "abandoned", one.reason); });
}

void Composer::people()
{
    for (const PartSeen& part : m.parts) {
        if (part.stretches.empty() || part.stretches.front()->what == StretchKind::closed)
            continue;
        std::vector<Text> there;
        for (const Sitting* sitting : part.people) {
            const std::string more = sitting->role + (sitting->agency.empty() ? "" : ", " + sitting->agency);
            const char* how = sitting->where == Where::report     ? " (sent a report)"
                              : sitting->where == Where::expected ? " (did not come)"
                                                                  : "";
            there.push_back(Text{strong(sitting->name), {" " + more + how, false, true}});
        }
        title(sitsWith(part, "Who took part"));
        m_doc.blocks.push_back(List{std::move(there), false});
    }
}

std::string Composer::sitsWith(const PartSeen& part, const std::string& what) const
{
    std::vector<std::string> family;
    for (const Sitting* sitting : part.people)
        if (sitting->standing == Standing::family)
            family.push_back(sitting->known);
    return m.professional && !family.empty() ? what + ", with " + joined(family) : what;
}

void Composer::reports()
{
    std::vector<Text> list;
    m.seen.each<Report>([&](const Report& report) {
        list.push_back(Text{strong(m.nameOf(report.from)), {": " + report.title, false, false}});
    });
    if (list.empty())
        return;
    title("Reports");
    m_doc.blocks.push_back(List{std::move(list), false});
}

void Composer::lines(bool restricted)
{
    for (const PartSeen& part : m.parts) {
        bool first = true;
        for (const ItemId item : itemsOf(part)) {
            Table table = linesOf(part, item, restricted);
            if (table.rows.empty())
                continue;
            if (std::exchange(first, false))
                title(sitsWith(part, restricted ? "For professionals only" : "What was said"),
                      restricted ? 3 : 2);
            const std::string name = m.itemTitle(item);
            title(name.empty() ? "Also written down" : name, restricted ? 4 : 3);
            m_doc.blocks.push_back(std::move(table));
        }
    }
}

std::vector<ItemId> Composer::itemsOf(const PartSeen& part) const
{
    std::vector<ItemId> items;
    const auto add = [&](ItemId item) {
        if (std::find(items.begin(), items.end(), item) == items.end())
            items.push_back(item);
    };
    for (const Stretch* stretch : part.stretches)
        add(stretch->item);
    m.seen.each<Note>([&](const Note& note) { // a line that arrived late, when another item ran
        if (note.head.part == part.part)
            add(note.item);
    });
    return items;
}

Table Composer::linesOf(const PartSeen& part, ItemId item, bool restricted) const
{
    Table table{m.professional ? std::vector<std::string>{"Time", "Who", "What was said"}
                               : std::vector<std::string>{"Who", "What was said"},
                {},
                !m.professional,
                false};
    m.seen.each<Note>([&](const Note& note) {
        if (note.head.part != part.part || note.item != item || m.isRestricted(note.head) != restricted)
            return;
        std::vector<Text> row;
        if (m.professional)
            row.emplace_back(clockText(note.head.at));
        row.emplace_back(m.nameOf(note.speaker) + (note.readOut ? ", read out by the chair" : ""));
        row.push_back(said(note));
        table.rows.push_back(std::move(row));
    });
    return table;
}

Text Composer::said(const Note& note)
{
    Text text{{note.text, false, false}};
    if (note.statement == Statement::allegation)
        text.runs.push_back(quiet("\nSaid, not established"));
    if (!note.before.empty())
        text.runs.push_back(quiet("\nCorrected. First written: " + note.before));
    return text;
}

void Composer::annex()
{
    const std::size_t before = m_doc.blocks.size();
    title("Restricted annex");
    m_doc.blocks.push_back(
        Callout{"For professionals only.", "Do not give this part to any member of the family.", Icon::warn});
    m.seen.each<Stretch>([&](const Stretch& stretch) {
        if (stretch.what == StretchKind::section)
            m_doc.blocks.push_back(
                Paragraph{{strong("Confidential section, " + clockText(stretch.from) + ". "),
                           {stretch.reason, false, false}}});
    });
    m.seen.each<Evidence>([&](const Evidence& evidence) {
        m_doc.blocks.push_back(
            Paragraph{{strong("Evidence for the exclusion. "), {evidence.text, false, false}}});
    });
    const std::size_t opened = m_doc.blocks.size();
    lines(true);
    std::vector<Text> points;
    m.seen.each<PlanLine>([&](const PlanLine& line) {
        if (m.isRestricted(line.head))
            points.push_back(otherLine(line));
    });
    m.seen.each<Voice>([&](const Voice& voice) {
        if (m.isRestricted(voice.head))
            points.emplace_back(quoted(voice.text) + (voice.how.empty() ? "" : ", " + voice.how));
    });
    m.seen.each<Point>([&](const Point& point) {
        if (m.isRestricted(point.head))
            points.emplace_back(m.nameOf(point.speaker) + ": " + point.text);
    });
    if (!points.empty())
        m_doc.blocks.push_back(List{std::move(points), false});
    if (m_doc.blocks.size() == opened && opened == before + 2)
        m_doc.blocks.resize(before);
}

} // namespace waymark::record
